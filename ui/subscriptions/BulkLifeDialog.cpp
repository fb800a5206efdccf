#include "subscriptions/BulkLifeDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/BusinessDay.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Job.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/UnusedDaysCombo.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Looking at one costs about a millisecond: at more than these a job looks, with progress.
constexpr size_t mostAtOnce = 200;
constexpr size_t rowsAtOnce = 1000;
constexpr qsizetype mostObstacles = 4;
constexpr int askAfterMs = 250;

} // namespace

BulkLifeDialog::BulkLifeDialog(Book& book, std::vector<qint64> subscriptions, LifeWish::Kind kind, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_subscriptions(std::move(subscriptions)),
      m_kind(kind),
      m_day(new DateEdit(form())),
      m_resumesOn(new DateEdit(form())),
      m_unused(new UnusedDaysCombo(form())) {
    setObjectName(u"bulkLifeDialog"_s);
    m_day->setObjectName(u"dayEdit"_s);
    m_day->setDate(BusinessDay::today());
    m_resumesOn->setObjectName(u"resumesOnEdit"_s);
    form()->addField(u"day"_s, m_day)->setRequired(true);
    form()->addField(u"resumesOn"_s, m_resumesOn)->setVisible(kind == LifeWish::Kind::Pause);
    form()->addField(u"unused"_s, m_unused)->setVisible(kind == LifeWish::Kind::Cancel);
    auto* const card = new QFrame(form());
    card->setProperty("role", u"card"_s);
    auto* const inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 12);
    m_effect = new PlainLabel({}, "strong", card);
    m_effect->setObjectName(u"effectText"_s);
    m_figures = new PlainLabel({}, nullptr, card);
    m_figures->setObjectName(u"figuresText"_s);
    for (PlainLabel* const label : {m_effect, m_figures}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    m_stop = new ActionButton(ActionButton::Kind::Link, card);
    m_stop->setObjectName(u"stopLookingButton"_s);
    m_stop->setAutoDefault(false);
    m_stop->hide();
    inside->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &QPushButton::clicked, this, &BulkLifeDialog::stopLooking);
    form()->addWide(card);
    form()->addStretch();
    m_timer.setSingleShot(true);
    m_timer.setInterval(askAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &BulkLifeDialog::ask);
    const auto later = [this] {
        setBusy(true);
        m_outlook.reset();
        ++m_ticket; // an answer on its way is to what stood there before
        stopLooking();
        show();
        m_timer.start();
    };
    connect(m_day, &QLineEdit::textChanged, this, later);
    connect(m_resumesOn, &QLineEdit::textChanged, this, later);
    connect(m_unused, &QComboBox::currentIndexChanged, this, later);
    setDialogSize(this, 540, 480);
    ready();
    setBusy(true);
    ask();
}

BulkLifeDialog::~BulkLifeDialog() { stopLooking(); }

void BulkLifeDialog::stopLooking() {
    if (m_job)
        m_job->cancel();
}

void BulkLifeDialog::retranslate() {
    const int count = static_cast<int>(m_subscriptions.size());
    const bool pauses = m_kind == LifeWish::Kind::Pause;
    setTexts(pauses ? tr("Pause the subscriptions") : tr("End the subscriptions"), tr("%Ln subscriptions", "", count),
             pauses ? tr("Pause") : tr("End the subscriptions"), tr("the dates"));
    label("day", pauses ? tr("Not used &from") : tr("&Last day of use"), tr("31/1, +30, t for today"));
    label("resumesOn", tr("&Resumes on"), tr("Empty: it stays paused until somebody resumes it."));
    label("unused", UnusedDaysCombo::labelText());
    m_unused->retranslate();
    m_stop->setLabel(tr("Stop looking"), u"x-circle"_s);
    show();
}

LifeWish BulkLifeDialog::wanted() const {
    return {.subscription = {},
            .kind = m_kind,
            .day = m_day->peek().value_or(QDate()),
            .resumesOn = m_resumesOn->peek(),
            .unused = m_unused->chosen()};
}

Result<BulkLifeDialog::Outlook> BulkLifeDialog::look(Services& services, const Actor& actor,
                                                     std::span<const qint64> subscriptions, LifeWish wish,
                                                     JobContext& job) {
    Outlook outlook{.today = services.today()};
    std::vector<std::pair<CustomerId, qint64>>
        all; // so that each customer's facts are read once, and kept for no longer
    for (size_t first = 0; first < subscriptions.size() && !job.isCancelled(); first += rowsAtOnce) {
        const auto rows = services.subscriptions.rows(
            actor, subscriptions.subspan(first, std::min(rowsAtOnce, subscriptions.size() - first)));
        if (!rows)
            return rows.error();
        for (const SubscriptionRow& row : *rows)
            all.emplace_back(row.customerId, row.id.value);
    }
    std::ranges::sort(all);
    ChangeContext facts;
    for (const auto& [customer, id] : all) {
        if (job.isCancelled())
            break;
        job.progress(outlook.looked, static_cast<qint64>(all.size()), {});
        if (facts.customer.id != customer) {
            auto context = services.subscriptions.changeContext(actor, customer, SubscriptionId{id});
            if (!context)
                return context.error();
            facts = *std::move(context);
        }
        ++outlook.looked;
        wish.subscription = SubscriptionId{id};
        const auto preview = previewLife(facts, wish);
        if (!preview) {
            if (outlook.obstacles.size() < mostObstacles)
                outlook.obstacles.append(preview.error().message);
            continue;
        }
        ++outlook.possible;
        for (const PendingCharge& charge : preview->corrections) {
            const auto same = std::ranges::find(outlook.credits, charge.net.currency(), &Money::currency);
            if (same == outlook.credits.end())
                outlook.credits.push_back(charge.net);
            else
                *same += charge.net;
        }
    }
    return outlook;
}

void BulkLifeDialog::ask() {
    const LifeWish wish = wanted();
    if (!wish.day.isValid())
        return;
    const auto answer = [this, ticket = m_ticket](Result<Outlook> outlook) { take(ticket, std::move(outlook)); };
    if (m_subscriptions.size() <= mostAtOnce) {
        book().backend().overview(
            this, "outlook",
            [actor = book().actor(), ids = m_subscriptions, wish](Services& services) {
                JobContext quiet;
                return look(services, actor, ids, wish, quiet);
            },
            answer);
        return;
    }
    m_job = book().backend().job(
        this, tr("Looking at the subscriptions"),
        [actor = book().actor(), ids = m_subscriptions, wish](Services& services, JobContext& job) {
            return look(services, actor, ids, wish, job);
        },
        answer);
    connect(m_job, &Job::progressed, this, &BulkLifeDialog::show);
    show();
}

void BulkLifeDialog::take(quint64 ticket, Result<Outlook> outlook) {
    if (ticket != m_ticket)
        return;
    m_job.clear();
    if (!outlook) {
        banner()->showError(outlook.error());
        return;
    }
    m_day->setToday(outlook->today);
    m_resumesOn->setToday(outlook->today);
    m_outlook = *std::move(outlook);
    setBusy(m_outlook->possible == 0);
    show();
}

void BulkLifeDialog::show() {
    m_figures->setVisible(m_outlook.has_value());
    m_stop->setVisible(!m_outlook && m_job);
    if (!m_outlook) {
        const bool counts = m_job && m_job->total() > 0;
        m_effect->setText(
            !wanted().day.isValid() ? tr("Enter the day first.")
            : counts
                ? tr("%1 of %2 were looked at…").arg(Language::number(m_job->done()), Language::number(m_job->total()))
                : tr("The figures are being worked out…"));
        return;
    }
    const int possible = m_outlook->possible;
    const int impossible = m_outlook->looked - possible;
    m_effect->setText(m_kind == LifeWish::Kind::Pause ? tr("%Ln subscriptions can be paused.", "", possible)
                                                      : tr("%Ln subscriptions can be ended.", "", possible));
    QStringList lines;
    if (static_cast<size_t>(m_outlook->looked) < m_subscriptions.size())
        lines.append(tr("Of %1 that were looked at; the others are looked at when it is done.")
                         .arg(Language::number(m_outlook->looked)));
    for (const Money& credit : m_outlook->credits)
        if (!credit.isZero())
            lines.append(tr("Billed days that are credited: %1 excl. VAT.")
                             .arg(MoneyFormat::withCurrency(credit, Language::locale())));
    if (impossible > 0) {
        lines.append(tr("%Ln stay as they are:", "", impossible));
        lines.append(m_outlook->obstacles);
    }
    m_figures->setText(lines.join(u'\n'));
    m_figures->setVisible(!lines.isEmpty());
}

void BulkLifeDialog::save() {
    if (!m_day->value()) {
        errors()->show(invalid(m_day->problemOr(tr("Enter the day.")), u"day"_s));
        return;
    }
    if (m_kind == LifeWish::Kind::Pause && !m_resumesOn->value() && !m_resumesOn->isEmpty()) {
        errors()->show(invalid(m_resumesOn->problem(), u"resumesOn"_s));
        return;
    }
    m_wish = wanted();
    succeeded();
}

} // namespace quittance
