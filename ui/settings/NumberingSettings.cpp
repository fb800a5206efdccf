#include "settings/NumberingSettings.h"

#include "common/BusinessDay.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/NumberEdit.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "services/Services.h"

#include <QLineEdit>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestFirstNumber = 9'000'000;

}

NumberingSettings::NumberingSettings(Book& book, QWidget* parent)
    : SettingsSection(book, parent),
      m_year(BusinessDay::today().year()),
      m_series(new SmallTable(u"seriesTable"_s, 5, -1, form())) {
    addKind(DocumentKind::Invoice, u"invoice"_s);
    addKind(DocumentKind::CreditNote, u"creditNote"_s);
    m_seriesTitle = form()->addSection();
    m_series->setHeightToRows();
    form()->addWide(m_series);
    form()->addStretch();
    ready();
}

QString NumberingSettings::title() const { return tr("Numbering"); }

QString NumberingSettings::icon() const { return u"hash"_s; }

void NumberingSettings::addKind(DocumentKind kind, const QString& field) {
    Kind added;
    added.kind = kind;
    added.field = field;
    added.section = form()->addSection();
    added.pattern = new QLineEdit(form());
    added.pattern->setObjectName(field + u"PatternEdit"_s);
    added.first = new NumberEdit(form());
    added.first->setObjectName(field + u"FirstNumberEdit"_s);
    added.first->setRange(1, largestFirstNumber);
    added.example = new PlainLabel({}, "strong", form());
    added.example->setObjectName(field + u"ExampleLabel"_s);
    added.example->setWordWrap(true);
    form()->addField(field + u".pattern"_s, added.pattern)->setRequired(true);
    form()->addField(field + u".firstNumber"_s, added.first);
    form()->addWide(added.example);
    connect(added.pattern, &QLineEdit::textChanged, this, &NumberingSettings::showExamples);
    connect(added.first, &QLineEdit::textChanged, this, &NumberingSettings::showExamples);
    m_kinds.push_back(added);
}

void NumberingSettings::retranslate() {
    m_kinds[0].section->setText(tr("Invoices"));
    m_kinds[1].section->setText(tr("Credit notes"));
    m_seriesTitle->setText(tr("Series so far"));
    for (const Kind& kind : m_kinds) {
        FormField* pattern = form()->field(kind.field + u".pattern"_s);
        pattern->setLabel(tr("Pattern"));
        pattern->setHint(tr(
            "{year} or {yy}, and {number:5} for at least five digits. Applies from next year, or immediately while nothing "
            "is issued in this one."));
        pattern->setExplanation(tr("What every number of the series is made of. It starts again with each civil year; "
                                   "numbers go on without a gap and in the order of their dates, and what is issued "
                                   "keeps its number."));
        FormField* first = form()->field(kind.field + u".firstNumber"_s);
        first->setLabel(tr("First number of %1").arg(m_year));
        first->setHint(kind.stored.firstNumberEditable
                           ? tr("Higher than 1 when you come from another tool in mid-year.")
                           : tr("Documents of this year are issued: their numbers go on without a gap."));
    }
    m_series->setEmptyText(tr("No document has a number yet."));
    m_series->setHeadings({tr("Year"), tr("Documents"), tr("Pattern"), tr("Numbers"), tr("Last date")},
                          tr("Series of numbers"));
    fill();
}

void NumberingSettings::refresh() {
    struct Read {
        std::vector<CompanyService::SeriesSettings> series;
        int year = 0;
    };
    book().backend().read(
        this,
        [actor = book().actor()](Services& services) -> Result<Read> {
            auto series = services.company.numbering(actor);
            if (!series)
                return series.error();
            return Read{std::move(*series), services.today().year()};
        },
        [this](Result<Read> read) {
            if (isDirty() || isBusy())
                return;
            if (!read) {
                failed(read.error());
                return;
            }
            m_year = read->year;
            for (Kind& kind : m_kinds)
                for (CompanyService::SeriesSettings& stored : read->series)
                    if (stored.kind == kind.kind) {
                        kind.stored = std::move(stored);
                        const QSignalBlocker blocker(kind.first); // a value read is no change
                        kind.pattern->setText(kind.stored.pattern);
                        kind.first->setValue(
                            static_cast<int>(kind.stored.firstNumberEditable || kind.stored.years.empty()
                                                 ? kind.stored.nextNumber
                                                 : kind.stored.years.front().first));
                        kind.first->setEnabled(kind.stored.firstNumberEditable);
                        break;
                    }
            retranslate();
            loaded();
        });
}

void NumberingSettings::fill() {
    m_series->clearRows();
    for (const Kind& kind : m_kinds)
        for (const NumberSeries& series : kind.stored.years)
            m_series->addRow(
                series.year,
                {QString::number(series.year), kind.kind == DocumentKind::Invoice ? tr("Invoices") : tr("Credit notes"),
                 series.pattern,
                 series.next == series.first
                     ? tr("none yet")
                     : tr("%1 to %2").arg(Language::number(series.first), Language::number(series.next - 1)),
                 Language::date(series.lastDate)},
                {0, 3, 4});
    showExamples();
}

void NumberingSettings::showExamples() {
    for (const Kind& kind : m_kinds) {
        const NumberPattern pattern{kind.pattern->text().trimmed()};
        const auto fits = pattern.check();
        if (!fits)
            kind.example->setText(fits.error().message);
        else if (kind.stored.firstNumberEditable)
            kind.example->setText(tr("The next one will be %1.").arg(pattern.format(m_year, kind.first->value())));
        else
            kind.example->setText(tr("The next one will be %1; the first of %2 will be %3.")
                                      .arg(kind.stored.nextExample)
                                      .arg(m_year + 1)
                                      .arg(pattern.format(m_year + 1, 1)));
        kind.example->setRole(fits ? "strong" : "error");
    }
}

void NumberingSettings::save() {
    struct Wanted {
        DocumentKind kind;
        QString field;
        QString pattern;
        std::optional<qint64> first;
    };
    std::vector<Wanted> wanted;
    std::vector<Error> problems;
    for (const Kind& kind : m_kinds) {
        const QString pattern = kind.pattern->text().trimmed();
        if (const auto fits = NumberPattern{pattern}.check(); !fits)
            problems.push_back(invalid(fits.error().message, kind.field + u".pattern"_s));
        std::optional<qint64> first;
        if (kind.stored.firstNumberEditable && kind.first->value() != kind.stored.nextNumber)
            first = kind.first->value();
        if (pattern != kind.stored.pattern || first)
            wanted.push_back({kind.kind, kind.field, pattern, first});
    }
    if (!errors()->show(problems))
        return;
    setBusy(true);
    book().backend().write(
        this,
        [actor = book().actor(), wanted, operation = operation()](Services& services) -> Result<> {
            quint32 step = 0;
            for (const Wanted& each : wanted)
                if (const auto done = services.company.setNumbering(actor, each.kind, each.pattern, each.first,
                                                                    operation.derived(++step));
                    !done) {
                    Error error = done.error();
                    if (!error.field.isEmpty())
                        error.field = each.field + u'.' + error.field;
                    return error;
                }
            return {};
        },
        [this](Result<> done) {
            if (done)
                succeeded(tr("The numbering is saved."));
            else
                failed(done.error());
        });
}

} // namespace quittance
