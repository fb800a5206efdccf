#include "subscriptions/LifeDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FlowLayout.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "services/Services.h"
#include "subscriptions/LifeText.h"
#include "subscriptions/UnusedDaysCombo.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

using Kind = LifeWish::Kind;

LifeDialog::LifeDialog(Book& book, SubscriptionDetail detail, LifeWish::Kind kind, QWidget* parent)
    : FormDialog(book, 1, parent), m_detail(std::move(detail)), m_kind(kind) {
    setObjectName(u"lifeDialog"_s);
    build();
    connect(banner(), &Banner::actionTriggered, this, &LifeDialog::load);
    setDialogSize(this, 540, m_kind == Kind::Revoke ? 360 : 470);
    ready();
    if (form()->fields().isEmpty())
        findChild<ActionButton*>(u"saveButton"_s)->setFocus();
    load();
}

void LifeDialog::build() {
    const Subscription& s = m_detail.subscription;
    const bool paused = s.endKind == EndKind::Paused;
    if (m_kind != Kind::Revoke && (m_kind != Kind::Cancel || !paused)) {
        m_day = new DateEdit(form());
        m_day->setObjectName(u"dayEdit"_s);
        m_day->setToday(m_detail.today);
        form()->addField(u"day"_s, m_day)->setRequired(true);
        m_days = new QWidget(form());
        m_dayRow = new FlowLayout(m_days, 8, 4);
        m_dayRow->setContentsMargins(0, 0, 0, 0);
        form()->addWide(m_days);
        connect(m_day, &QLineEdit::textChanged, this, &LifeDialog::showPreview);
    }
    if (m_kind == Kind::Pause) {
        m_resumesOn = new DateEdit(form());
        m_resumesOn->setObjectName(u"resumesOnEdit"_s);
        m_resumesOn->setToday(m_detail.today);
        form()->addField(u"resumesOn"_s, m_resumesOn);
        connect(m_resumesOn, &QLineEdit::textChanged, this, &LifeDialog::showPreview);
    }
    if (m_kind == Kind::Cancel && !paused) {
        m_unused = new UnusedDaysCombo(form());
        form()->addField(u"unused"_s, m_unused);
        connect(m_unused, &QComboBox::currentIndexChanged, this, &LifeDialog::showPreview);
    }
    auto* const card = new QFrame(form());
    card->setProperty("role", u"card"_s);
    auto* const inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->setSpacing(6);
    m_effectTitle = new PlainLabel({}, "label", card);
    m_effect = new PlainLabel({}, "strong", card);
    m_effect->setObjectName(u"effectText"_s);
    m_figures = new PlainLabel({}, nullptr, card);
    m_figures->setObjectName(u"figuresText"_s);
    for (PlainLabel* const label : {m_effectTitle, m_effect, m_figures}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    form()->addWide(card);
    form()->addStretch();

    const QDate today = m_detail.today;
    if (!m_day)
        return;
    switch (m_kind) {
    case Kind::Pause: m_day->setDate(std::max(today, s.startDate.addDays(1))); break;
    case Kind::Resume: m_day->setDate(std::max(today, s.lastDay.value_or(today).addDays(1))); break;
    case Kind::Cancel:
        m_day->setDate(s.billedUntil && *s.billedUntil > today ? s.billedUntil->addDays(-1)
                                                               : std::max(today, s.startDate.addDays(-1)));
        break;
    case Kind::Extend: m_day->setDate(s.lastDay.value_or(today).addMonths(1)); break;
    case Kind::ExtendTrial: m_day->setDate(s.startDate.addDays(14)); break;
    case Kind::Revoke: break;
    }
}

void LifeDialog::retranslate() {
    const QString who = m_detail.subscription.code + u" · "_s + m_detail.customer.name;
    setTexts(lifeTitle(m_kind, m_detail), who, lifeVerb(m_kind, m_detail), tr("the dates"));
    switch (m_kind) {
    case Kind::Pause:
        label("day", tr("Not used &from"), tr("31/1, +30, t for today"));
        label("resumesOn", tr("&Resumes on"), tr("Empty: it stays paused until somebody resumes it."));
        form()->explain(u"day"_s, tr("The first day that is not used. Billed days after it are credited by the day."));
        break;
    case Kind::Resume: label("day", tr("Used again &from"), tr("31/1, +30, t for today")); break;
    case Kind::Cancel:
        label("day", tr("&Last day of use"), tr("31/1, +30, t for today"));
        form()->explain(u"day"_s, tr("The last day is a used one. A period that is not whole is billed by the day."));
        break;
    case Kind::Extend: label("day", tr("New &last day of use"), tr("31/1, +30, t for today")); break;
    case Kind::ExtendTrial: label("day", tr("First day that is &billed"), tr("31/1, +30, t for today")); break;
    case Kind::Revoke: break;
    }
    if (m_unused) {
        label("unused", UnusedDaysCombo::labelText());
        m_unused->retranslate();
    }
    m_effectTitle->setText(tr("What this does"));
    offerDays();
    showPreview();
}

void LifeDialog::offerDays() {
    if (!m_days)
        return;
    while (QLayoutItem* const item = m_dayRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Subscription& s = m_detail.subscription;
    const QDate today = m_detail.today;
    std::vector<std::pair<QString, QDate>> days;
    const bool ends = m_kind == Kind::Cancel;
    if (m_kind == Kind::Pause || m_kind == Kind::Resume || ends)
        if (today >= s.startDate && (m_kind != Kind::Resume || today > s.lastDay.value_or(today)))
            days.emplace_back(tr("Today"), today);
    if (s.billedUntil && *s.billedUntil > today && (ends || m_kind == Kind::Pause))
        days.emplace_back(ends ? tr("End of what is billed") : tr("After what is billed"),
                          s.billedUntil->addDays(ends ? -1 : 0));
    if (const auto agreed = earliestLastDay(s, today); agreed && ends)
        days.emplace_back(tr("End of the term"), *agreed);
    if (m_kind == Kind::Extend && s.lastDay) {
        days.emplace_back(tr("One month more"), s.lastDay->addMonths(1));
        days.emplace_back(tr("One year more"), s.lastDay->addYears(1));
    }
    for (const auto& [text, day] : days) {
        auto* const button = new ActionButton(ActionButton::Kind::Link, m_days);
        button->setLabel(text);
        button->setToolTip(plainTooltip(Language::date(day)));
        button->setAutoDefault(false);
        m_dayRow->addWidget(button);
        connect(button, &QPushButton::clicked, m_day, [this, day = day] { m_day->setDate(day); });
    }
    m_days->setVisible(!days.empty());
}

void LifeDialog::load() {
    banner()->hide();
    struct Facts {
        SubscriptionDetail detail;
        ChangeContext context;
    };
    book().backend().read(
        this,
        [actor = book().actor(), id = m_detail.subscription.id](Services& services) -> Result<Facts> {
            auto detail = services.subscriptions.detail(actor, id);
            if (!detail)
                return detail.error();
            auto context = services.subscriptions.changeContext(actor, detail->customer.id, id);
            if (!context)
                return context.error();
            return Facts{*std::move(detail), *std::move(context)};
        },
        [this](Result<Facts> facts) {
            if (!facts) {
                banner()->showError(facts.error());
                return;
            }
            m_context = std::move(facts->context);
            look(facts->detail);
        });
}

void LifeDialog::look(const SubscriptionDetail& detail) {
    m_detail = detail;
    const QString reason = whyNotNow(m_kind, detail);
    setBusy(!reason.isEmpty());
    retranslate();
    if (!reason.isEmpty())
        banner()->show(Tone::Warning, reason);
}

LifeWish LifeDialog::wanted() const {
    return {.subscription = m_detail.subscription.id,
            .kind = m_kind,
            .day = m_day ? m_day->peek().value_or(QDate()) : m_detail.today,
            .resumesOn = m_resumesOn ? m_resumesOn->peek() : std::nullopt,
            .unused = m_unused ? m_unused->chosen() : UnusedDays::StayBilled};
}

void LifeDialog::showPreview() {
    const LifeWish wish = wanted();
    m_figures->setText({});
    if (!m_context) {
        m_effect->setText(tr("The figures are being worked out…"));
        return;
    }
    if (m_day && !wish.day.isValid()) {
        m_effect->setText(tr("Enter the day first."));
        return;
    }
    const auto preview = previewLife(*m_context, wish);
    if (!preview) {
        m_effect->setText(preview.error().message);
        return;
    }
    if (m_kind == LifeWish::Kind::Cancel && wish.day < m_detail.subscription.startDate && !m_detail.regrouped.empty()) {
        QStringList members;
        for (const Subscription& member : m_detail.regrouped)
            members.append(member.code);
        m_effect->setText(tr("The bundle never begins; %1 go on as if nothing had been.")
                              .arg(Language::locale().createSeparatedList(members)));
        m_figures->setVisible(false);
        return;
    }
    m_effect->setText(lifeEffect(preview->life, m_detail));
    m_figures->setText(lifeFigures(*preview, m_detail).join(u'\n'));
    m_figures->setVisible(!m_figures->text().isEmpty());
}

void LifeDialog::save() {
    std::vector<Error> problems;
    for (const auto& [edit, field, missing] :
         {std::tuple{m_day, u"day"_s, tr("Enter the day.")}, std::tuple{m_resumesOn, u"resumesOn"_s, QString()}})
        if (edit && !edit->value() && !edit->problemOr(missing).isEmpty())
            problems.push_back(invalid(edit->problemOr(missing), field));
    if (!errors()->show(problems))
        return;
    m_wish = wanted();
    store([wish = m_wish, version = m_detail.subscription.version](Services& services, const Actor& actor,
                                                                   const OperationId& operation) {
        return services.subscriptions.live(actor, wish, version, operation);
    });
}

void LifeDialog::failed(const Error& error) {
    FormDialog::failed(error);
    if (error.code == ErrorCode::Conflict && error.field.isEmpty())
        banner()->show(Tone::Warning, error.message, tr("Show how it stands now"));
}

} // namespace quittance
