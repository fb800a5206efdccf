#include "subscriptions/PriceMoveDialog.h"

#include "common/Banner.h"
#include "common/BulkRun.h"
#include "common/BusinessDay.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/ListPage.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "theme/Theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int askAfterMs = 250;
constexpr size_t mostOthers = 200; ///< rows; the rest is counted

QString nameOf(Services& services, const Actor& actor, qint64 id) {
    const auto detail = services.subscriptions.detail(actor, SubscriptionId{id});
    return detail ? detail->subscription.code + u" · "_s + detail->customer.name : QString();
}

/// On a page whose list is of plans, the page of the subscriptions shows one.
std::function<void(qint64)> openerFrom(Book& book, const ListPage* page) {
    if (page->viewId() == "subscriptions"_L1)
        return {};
    return [&book](qint64 id) { emit book.openSubscriptionRequested(SubscriptionId{id}); };
}

void revokeAll(Book& book, const std::vector<qint64>& ids, ListPage* page) {
    BulkRun{.title = PriceMoveDialog::tr("Taking the new price back"),
            .ids = ids,
            .command = [actor = book.actor()](Services& services, qint64 id) -> Result<> {
                const auto detail = services.subscriptions.detail(actor, SubscriptionId{id});
                if (!detail)
                    return detail.error();
                return services.subscriptions.revoke(actor, SubscriptionId{id}, detail->subscription.version,
                                                     OperationId::create());
            },
            .name = [actor = book.actor()](Services& services, qint64 id) { return nameOf(services, actor, id); },
            .then =
                [page](const std::vector<qint64>& done) {
                    const int count = static_cast<int>(done.size());
                    Notifier::of(page).notify(Tone::Success,
                                              PriceMoveDialog::tr("%Ln subscriptions keep their price.", "", count));
                },
            .open = openerFrom(book, page)}
        .start(book.backend(), page);
}

} // namespace

PriceMoveDialog::PriceMoveDialog(Book& book, std::vector<qint64> subscriptions, QDate from, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_subscriptions(std::move(subscriptions)),
      m_from(new DateEdit(form())),
      m_leftOut(new PlainLabel({}, "h2", form())),
      m_others(new SmallTable(u"notMovedTable"_s, 2, 1, form())) {
    setObjectName(u"priceMoveDialog"_s);
    m_from->setObjectName(u"fromEdit"_s);
    m_from->setDate(from.isValid() ? from : BusinessDay::today());
    form()->addField(u"on"_s, m_from)->setRequired(true);
    auto* const card = new QFrame(form());
    card->setProperty("role", u"card"_s);
    auto* const inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->setSpacing(6);
    m_effect = new PlainLabel({}, "strong", card);
    m_effect->setObjectName(u"effectText"_s);
    m_mrr = new PlainLabel({}, "h2", card);
    m_mrr->setObjectName(u"mrrText"_s);
    m_figures = new PlainLabel({}, nullptr, card);
    m_figures->setObjectName(u"figuresText"_s);
    for (PlainLabel* const label : {m_effect, m_mrr, m_figures}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    form()->addWide(card);
    form()->addWide(m_leftOut);
    m_others->setWrapping();
    form()->addWide(m_others);
    form()->addStretch();
    m_timer.setSingleShot(true);
    m_timer.setInterval(askAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &PriceMoveDialog::ask);
    connect(m_from, &QLineEdit::textChanged, this, [this] {
        setBusy(true);
        m_moves.reset();
        ++m_ticket; // an answer on its way is to what stood there before
        show();
        m_timer.start();
    });
    setDialogSize(this, 560, 460);
    ready();
    setBusy(true);
    ask();
}

void PriceMoveDialog::retranslate() {
    const int count = static_cast<int>(m_subscriptions.size());
    setTexts(tr("Move to the current price"), tr("%Ln subscriptions", "", count), tr("Move to this price"),
             tr("the day"));
    label("on", tr("At the price in force &from"), tr("31/1, +30, t for today"));
    form()->explain(u"on"_s, tr("Each goes over with its first period that begins on this day or later and is not "
                                "billed. What is billed stays as it is."));
    m_leftOut->setText(tr("These stay as they are"));
    m_others->setHeadings({tr("Subscription"), tr("Why")}, tr("These stay as they are"));
    show();
}

QDate PriceMoveDialog::from() const { return m_from->peek().value_or(QDate()); }

void PriceMoveDialog::ask() {
    if (!from().isValid())
        return;
    book().backend().overview(
        this, "moves",
        [actor = book().actor(), ids = m_subscriptions, from = from()](Services& services) {
            return services.subscriptions.priceMoves(actor, ids, from);
        },
        [this, ticket = m_ticket](Result<PriceMoves> moves) {
            if (ticket != m_ticket)
                return;
            if (!moves) {
                banner()->showError(moves.error());
                return;
            }
            m_from->setToday(moves->today);
            m_moves = *std::move(moves);
            setBusy(m_moves->ids.empty());
            show();
        });
}

void PriceMoveDialog::show() {
    const bool others = m_moves && !m_moves->others.empty();
    m_others->clearRows();
    m_others->setVisible(others);
    m_leftOut->setVisible(others);
    m_mrr->setVisible(m_moves && !m_moves->ids.empty());
    m_figures->setVisible(m_moves.has_value());
    if (!m_moves) {
        m_effect->setText(from().isValid() ? tr("The figures are being worked out…") : tr("Enter the day first."));
        return;
    }
    const int movable = static_cast<int>(m_moves->ids.size());
    const int already = static_cast<int>(m_moves->already);
    m_effect->setText(movable == 0 ? tr("No price changes.")
                                   : tr("%Ln subscriptions go over to the new price.", "", movable));
    const QLocale locale = Language::locale();
    const auto money = [&locale](const Money& amount) { return MoneyFormat::withCurrency(amount, locale); };
    QStringList mrr;
    QStringList lines;
    for (const PriceMoves::Mrr& sum : m_moves->mrr) {
        mrr.append(tr("MRR %1 → %2").arg(money(sum.before), money(sum.after)));
        try {
            const bool less = sum.after < sum.before;
            const Money month = less ? sum.before - sum.after : sum.after - sum.before;
            const QString text = less ? tr("%1 a month less, %2 a year.") : tr("%1 a month more, %2 a year.");
            lines.append(text.arg(money(month), money(month.times(12, 1, Rounding::HalfUp))));
        } catch (const AmountOverflow&) {
            continue; // the two sums say it
        }
    }
    if (movable > 0)
        lines.append(m_moves->first == m_moves->last
                         ? tr("From %1 on.").arg(Language::date(m_moves->first))
                         : tr("Each with its next period: the first on %1, the last on %2.")
                               .arg(Language::date(m_moves->first), Language::date(m_moves->last)));
    if (already > 0)
        lines.append(tr("%Ln have this price already.", "", already));
    m_mrr->setText(mrr.join(u'\n'));
    m_figures->setText(lines.join(u'\n'));
    m_figures->setVisible(!lines.isEmpty());
    for (size_t i = 0; i < std::min(mostOthers, m_moves->others.size()); ++i)
        m_others->addRow(0, {m_moves->others[i].code, m_moves->others[i].why});
    const int rest = static_cast<int>(m_moves->others.size() - std::min(mostOthers, m_moves->others.size()));
    if (rest > 0)
        m_others->addRow(0, {u"…"_s, tr("and %Ln more", "", rest)});
    m_others->setHeightToRows(Metrics::scaled(200));
}

void PriceMoveDialog::save() {
    if (!m_from->value()) {
        errors()->show(invalid(m_from->problemOr(tr("Enter the day.")), u"on"_s));
        return;
    }
    if (m_moves && !m_moves->ids.empty())
        succeeded();
}

void PriceMoveDialog::run(Book& book, std::vector<qint64> subscriptions, QDate from, ListPage* page) {
    PriceMoveDialog dialog(book, std::move(subscriptions), from, page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    BulkRun{.title = tr("Moving to the current price"),
            .ids = dialog.moves().ids,
            .command = [actor = book.actor(), from = dialog.from()](Services& services, qint64 id) -> Result<> {
                const auto detail = services.subscriptions.detail(actor, SubscriptionId{id});
                if (!detail)
                    return detail.error();
                ChangeWish wish;
                wish.subscription = SubscriptionId{id};
                wish.version = detail->subscription.version;
                wish.priceFrom = from;
                const auto changed = services.subscriptions.change(actor, {&wish, 1}, OperationId::create());
                return changed ? Result<>() : Result<>(changed.error());
            },
            .name = [actor = book.actor()](Services& services, qint64 id) { return nameOf(services, actor, id); },
            .then =
                [&book, page](const std::vector<qint64>& done) {
                    const int count = static_cast<int>(done.size());
                    Notifier::of(page).notify(Tone::Success,
                                              tr("%Ln subscriptions go over to the new price.", "", count), tr("Undo"),
                                              [&book, page, done] { revokeAll(book, done, page); });
                },
            .open = openerFrom(book, page)}
        .start(book.backend(), page);
}

} // namespace quittance
