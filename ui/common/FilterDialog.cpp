#include "common/FilterDialog.h"

#include "common/ActionButton.h"
#include "common/ChoiceEdit.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormLayout.h"
#include "common/PlainText.h"
#include "common/RowsModel.h"
#include "common/ValueEdits.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

/// Reads what stands in the editors: a test, nothing, or what is wrong; and shows a test in them.
struct FilterDialog::Editor {
    using Read = Result<std::optional<ListCondition::Test>>;
    int column = 0;
    FormField* field = nullptr;
    QWidget* first = nullptr; ///< takes the focus
    std::function<Read()> read;
    std::function<void(const ListCondition::Test*)> show; ///< null: empty
};

namespace {

using Read = Result<std::optional<ListCondition::Test>>;

/// Two editors side by side, from and to.
template <typename Edit>
struct Pair {
    QWidget* frame;
    Edit* from;
    Edit* to;

    Pair(const QString& title, const QString& name, QWidget* parent)
        : frame(new QWidget(parent)), from(new Edit(frame)), to(new Edit(frame)) {
        auto* const layout = new QHBoxLayout(frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(from, 1);
        const QString joint = std::is_same_v<Edit, DateEdit> ? FilterDialog::tr("to", "between the days of a range")
                                                             : FilterDialog::tr("to", "between the ends of a range");
        layout->addWidget(new PlainLabel(joint, "muted", frame));
        layout->addWidget(to, 1);
        from->setObjectName(QString(name + u"FromEdit"_s));
        to->setObjectName(QString(name + u"ToEdit"_s));
        from->setAccessibleName(FilterDialog::tr("%1, from").arg(title));
        to->setAccessibleName(FilterDialog::tr("%1, to").arg(title));
        frame->setFocusProxy(from);
    }
    /// Both ends as `Condition` holds them.
    template <typename Condition, typename Convert>
    Read read(Convert convert) {
        const auto low = from->value();
        const auto high = to->value();
        for (Edit* edit : {from, to})
            if (!edit->problem().isEmpty())
                return invalid(edit->problem());
        if (!low && !high)
            return std::optional<ListCondition::Test>();
        if (low && high && *high < *low)
            return invalid(FilterDialog::tr("The first end is beyond the other one."));
        Condition condition;
        if (low)
            condition.from = convert(*low);
        if (high)
            condition.to = convert(*high);
        return std::optional<ListCondition::Test>(condition);
    }
};

} // namespace

FilterDialog::FilterDialog(const RowsModel& model, const std::vector<FilterField>& fields,
                           const std::vector<ListCondition>& conditions, QWidget* parent)
    : QDialog(parent), m_scroll(new QScrollArea(this)), m_form(new FormLayout(m_scroll, 2)) {
    setWindowTitle(tr("Filter"));
    auto* const hint = new PlainLabel(
        tr("All criteria must match, together with the quick filter and the chips above the list."), "muted", this);
    hint->setWordWrap(true);
    m_form->setContentsMargins(0, 0, 12, 0);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    m_scroll->setMinimumSize(Metrics::scaled(480), Metrics::scaled(200));
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int more) { growDialog(this, more); });
    for (const FilterField& field : fields)
        if (const int column = model.columnOf(field.column); column >= 0) {
            const ColumnSpec& spec = model.columns()[static_cast<size_t>(column)];
            addField(field, spec.title(), spec.id());
        }
    m_form->addStretch();
    auto* const clear = new ActionButton(ActionButton::Kind::Ghost, this);
    clear->setObjectName(u"clearFilterButton"_s);
    clear->setLabel(tr("Clear all"));
    auto* const cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setLabel(tr("Cancel"));
    auto* const apply = new ActionButton(ActionButton::Kind::Primary, this);
    apply->setObjectName(u"applyButton"_s);
    apply->setLabel(tr("Apply"));
    apply->setDefault(true);
    connect(clear, &QPushButton::clicked, this, [this] { fill({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &FilterDialog::accept);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("Filter"), "h1", this));
    layout->addWidget(hint);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    setDialogSize(this, 720, 520);
    fill(conditions);
    if (!m_editors.empty())
        m_editors.front()->first->setFocus();
}

FilterDialog::~FilterDialog() = default;

void FilterDialog::addField(const FilterField& field, const QString& title, const QString& name) {
    auto editor = std::make_unique<Editor>();
    editor->column = field.column;
    const auto range = [&](auto* pair, auto toMillionths, auto fromMillionths) {
        editor->first = pair->from;
        editor->read = [pair, toMillionths] { return pair->template read<ListCondition::Range>(toMillionths); };
        editor->show = [pair, fromMillionths](const ListCondition::Test* test) {
            const auto* const wanted = test ? std::get_if<ListCondition::Range>(test) : nullptr;
            const auto value = [&](std::optional<qint64> end) {
                return end ? std::optional(fromMillionths(*end)) : std::nullopt;
            };
            pair->from->setValue(wanted ? value(wanted->from) : std::nullopt);
            pair->to->setValue(wanted ? value(wanted->to) : std::nullopt);
        };
        return pair->frame;
    };
    QWidget* widget = nullptr;
    switch (field.kind) {
    case FilterField::Kind::Text: {
        auto* const edit = new QLineEdit(m_form);
        edit->setObjectName(QString(name + u"Edit"_s));
        edit->setMaxLength(200);
        editor->first = widget = edit;
        editor->read = [edit]() -> Read {
            const QString text = edit->text().trimmed();
            return text.isEmpty() ? std::optional<ListCondition::Test>() : ListCondition::Contains{text};
        };
        editor->show = [edit](const ListCondition::Test* test) {
            const auto* const wanted = test ? std::get_if<ListCondition::Contains>(test) : nullptr;
            edit->setText(wanted ? wanted->text : QString());
        };
        break;
    }
    case FilterField::Kind::Choice: {
        auto* const choice = new ChoiceEdit(field.choices(), m_form);
        choice->setObjectName(QString(name + u"Combo"_s));
        editor->first = widget = choice;
        editor->read = [choice]() -> Read {
            const QStringList values = choice->values();
            return values.isEmpty() ? std::optional<ListCondition::Test>() : ListCondition::OneOf{values};
        };
        editor->show = [choice](const ListCondition::Test* test) {
            const auto* const wanted = test ? std::get_if<ListCondition::OneOf>(test) : nullptr;
            choice->setValues(wanted ? wanted->values : QStringList());
        };
        break;
    }
    case FilterField::Kind::Date: {
        auto pair = std::make_shared<Pair<DateEdit>>(title, name, m_form);
        widget = pair->frame;
        editor->first = pair->from;
        editor->read = [pair] { return pair->read<ListCondition::Dates>([](QDate date) { return date; }); };
        editor->show = [pair](const ListCondition::Test* test) {
            const auto* const wanted = test ? std::get_if<ListCondition::Dates>(test) : nullptr;
            pair->from->setValue(wanted ? wanted->from : std::nullopt);
            pair->to->setValue(wanted ? wanted->to : std::nullopt);
        };
        break;
    }
    case FilterField::Kind::Amount:
    case FilterField::Kind::Number: {
        auto pair = std::make_shared<Pair<DecimalEdit>>(title, name, m_form);
        const auto same = [](qint64 value) { return value; };
        widget = range(pair.get(), same, same);
        editor->read = [pair, read = editor->read] { return read(); }; // keeps the pair
        break;
    }
    case FilterField::Kind::Percent: {
        auto pair = std::make_shared<Pair<PercentEdit>>(title, name, m_form);
        widget = range(
            pair.get(), [](Rate rate) { return rate.millionths(); }, &Rate::fromMillionths);
        editor->read = [pair, read = editor->read] { return read(); };
        break;
    }
    }
    editor->field = m_form->addField(name, widget);
    editor->field->setLabel(title);
    m_editors.push_back(std::move(editor));
}

void FilterDialog::fill(const std::vector<ListCondition>& conditions) {
    for (const auto& editor : m_editors) {
        const ListCondition::Test* shown = nullptr;
        for (const ListCondition& condition : conditions)
            if (condition.column == editor->column)
                shown = &condition.test;
        editor->show(shown);
        editor->field->setError({});
    }
}

void FilterDialog::focusColumn(int column) {
    for (const auto& editor : m_editors)
        if (editor->column == column) {
            m_scroll->ensureWidgetVisible(editor->field);
            editor->first->setFocus();
        }
}

void FilterDialog::accept() {
    std::vector<ListCondition> conditions;
    const Editor* wrong = nullptr;
    for (const auto& editor : m_editors) {
        const auto read = editor->read();
        editor->field->setError(read ? QString() : read.error().message);
        if (!read && !wrong)
            wrong = editor.get();
        else if (read && *read)
            conditions.push_back({.column = editor->column, .test = **read});
    }
    if (wrong) {
        m_scroll->ensureWidgetVisible(wrong->field);
        wrong->first->setFocus();
        return;
    }
    m_conditions = std::move(conditions);
    QDialog::accept();
}

} // namespace quittance
