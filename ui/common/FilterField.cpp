#include "common/FilterField.h"

#include "common/Language.h"
#include "common/PlainText.h"
#include "domain/money/MoneyFormat.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::FilterField)
};

QString rangeText(const QString& title, const QString& from, const QString& to) {
    if (from.isEmpty())
        return Text::tr("%1: up to %2").arg(title, to);
    if (to.isEmpty())
        return Text::tr("%1: from %2").arg(title, from);
    return from == to ? Text::tr("%1: %2").arg(title, from) : Text::tr("%1: from %2 to %3").arg(title, from, to);
}

QString numberText(std::optional<qint64> millionths, FilterField::Kind kind) {
    if (!millionths)
        return {};
    return kind == FilterField::Kind::Percent
               ? MoneyFormat::percent(Rate::fromMillionths(*millionths), Language::locale())
               : MoneyFormat::number(*millionths, Language::locale());
}

std::optional<qint64> number(const QJsonValue& value) {
    bool valid = false;
    const qint64 parsed = value.toString().toLongLong(&valid); // as text: a JSON number is a double
    return valid ? std::optional(parsed) : std::nullopt;
}

std::optional<QDate> day(const QJsonValue& value) {
    const QDate parsed = QDate::fromString(value.toString(), Qt::ISODate);
    return parsed.isValid() ? std::optional(parsed) : std::nullopt;
}

} // namespace

std::vector<FilterField::Choice> FilterField::currencies() {
    std::vector<Choice> choices;
    for (const Currency currency : Currency::all())
        choices.push_back({currency.code(), currency.code()});
    return choices;
}

QString conditionText(const ListCondition& condition, const FilterField& field, const QString& title) {
    if (const auto* contains = std::get_if<ListCondition::Contains>(&condition.test))
        return Text::tr("%1: %2").arg(title, quoted(contains->text));
    if (const auto* one = std::get_if<ListCondition::OneOf>(&condition.test)) {
        const auto choices = field.choices ? field.choices() : std::vector<FilterField::Choice>();
        QStringList texts;
        for (const QString& value : one->values) {
            const auto found =
                std::find_if(choices.begin(), choices.end(), [&](const auto& choice) { return choice.value == value; });
            texts.append(found == choices.end() ? value : found->text);
        }
        constexpr qsizetype named = 3;
        const int others = static_cast<int>(texts.size() - named);
        const QString shown =
            others < 2
                ? texts.join(u", "_s)
                : Text::tr("%1 and %Ln others", "the first values", others).arg(texts.mid(0, named).join(u", "_s));
        return Text::tr("%1: %2").arg(title, shown);
    }
    if (const auto* dates = std::get_if<ListCondition::Dates>(&condition.test))
        return rangeText(title, dates->from ? Language::date(*dates->from) : QString(),
                         dates->to ? Language::date(*dates->to) : QString());
    const auto& range = std::get<ListCondition::Range>(condition.test);
    return rangeText(title, numberText(range.from, field.kind), numberText(range.to, field.kind));
}

QJsonObject conditionToJson(const ListCondition& condition, const QString& columnName) {
    QJsonObject object{{u"column"_s, columnName}};
    const auto put = [&object](const QString& key, const QString& text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    if (const auto* contains = std::get_if<ListCondition::Contains>(&condition.test)) {
        put(u"contains"_s, contains->text);
    } else if (const auto* one = std::get_if<ListCondition::OneOf>(&condition.test)) {
        object.insert(u"oneOf"_s, QJsonArray::fromStringList(one->values));
    } else if (const auto* dates = std::get_if<ListCondition::Dates>(&condition.test)) {
        put(u"fromDay"_s, dates->from ? dates->from->toString(Qt::ISODate) : QString());
        put(u"toDay"_s, dates->to ? dates->to->toString(Qt::ISODate) : QString());
    } else if (const auto* range = std::get_if<ListCondition::Range>(&condition.test)) {
        put(u"from"_s, range->from ? QString::number(*range->from) : QString());
        put(u"to"_s, range->to ? QString::number(*range->to) : QString());
    }
    return object;
}

std::optional<ListCondition::Test> conditionTestFromJson(const QJsonObject& object) {
    if (const QString text = object.value(u"contains"_s).toString(); !text.isEmpty())
        return ListCondition::Contains{text};
    QStringList values;
    const QJsonArray stored = object.value(u"oneOf"_s).toArray();
    for (const auto value : stored)
        if (!value.toString().isEmpty())
            values.append(value.toString());
    if (!values.isEmpty())
        return ListCondition::OneOf{values};
    const ListCondition::Dates dates{day(object.value(u"fromDay"_s)), day(object.value(u"toDay"_s))};
    if (dates.from || dates.to)
        return dates;
    const ListCondition::Range range{number(object.value(u"from"_s)), number(object.value(u"to"_s))};
    if (range.from || range.to)
        return range;
    return std::nullopt;
}

} // namespace quittance
