#include "subscriptions/ChangeSummary.h"

#include "common/ActionButton.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "domain/money/MoneyFormat.h"
#include "domain/taxes/DocumentLanguage.h"
#include "invoices/ExplanationDialog.h"
#include "invoices/InvoiceLook.h"
#include "theme/Theme.h"

#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString money(const Money& amount) { return MoneyFormat::withCurrency(amount, Language::locale()); }

PlainLabel* wrapping(const char* role, const char* name, QWidget* parent) {
    auto* const label = new PlainLabel({}, role, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

QString termsText(const ChangeContext& context, const Subscription& subscription) {
    const QLocale locale = Language::locale();
    const Plan plan = context.plans.value(subscription.planId);
    QString text = nameIn(Language::instance().code(), plan.nameFr, plan.nameEn);
    if (subscription.quantity != Quantity::fromInteger(1))
        text += u" ×\u00A0"_s + MoneyFormat::number(subscription.quantity.millionths(), locale);
    if (!subscription.discount.isZero())
        text += u" −\u00A0"_s + MoneyFormat::percent(subscription.discount, locale);
    if (subscription.promotion)
        text += u", "_s + ChangeSummary::tr("code %1").arg(subscription.promotion->code);
    return text;
}

QString timingText(const PlannedChange& change) {
    const QString day = Language::date(change.on);
    switch (change.timing) {
    case ChangeTiming::Now: return ChangeSummary::tr("from %1, pro-rated by day").arg(day);
    case ChangeTiming::NowUnprorated: return ChangeSummary::tr("from %1, what is billed stays as it is").arg(day);
    case ChangeTiming::PeriodEnd: return ChangeSummary::tr("from %1, with the next period").arg(day);
    }
    Q_UNREACHABLE();
}

ChangeSummary::ChangeSummary(QWidget* parent)
    : QFrame(parent),
      m_changesTitle(new PlainLabel({}, "label", this)),
      m_changes(wrapping("strong", "changesText", this)),
      m_revenue(wrapping("muted", "revenueText", this)),
      m_totalTitle(new PlainLabel({}, "label", this)),
      m_total(wrapping("kpi", "totalText", this)),
      m_totalText(wrapping("muted", "totalDetails", this)),
      m_lines(new SmallTable(u"changeLinesTable"_s, 2, 0, this)),
      m_explain(new ActionButton(ActionButton::Kind::Link, this)),
      m_held(wrapping("muted", "heldBackText", this)),
      m_nextTitle(new PlainLabel({}, "label", this)),
      m_next(wrapping("strong", "nextPaymentText", this)) {
    setProperty("role", u"card"_s);
    setMinimumWidth(430);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(4);
    m_lines->setWrapping();
    m_lines->setHeightToRows();
    m_explain->setObjectName(u"explainLineButton"_s);
    m_explain->setAutoDefault(false);
    layout->addWidget(m_changesTitle);
    layout->addWidget(m_changes);
    layout->addWidget(m_revenue);
    layout->addSpacing(8);
    layout->addWidget(m_totalTitle);
    layout->addWidget(m_total);
    layout->addWidget(m_totalText);
    layout->addSpacing(4);
    layout->addWidget(m_nextTitle);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    // What is decided upon stands above: the lines may be many, and the card scrolls.
    layout->addWidget(m_lines);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
    layout->addWidget(m_held);
    layout->addStretch();
    connect(m_lines, &SmallTable::opened, this, &ChangeSummary::explain);
    connect(m_explain, &QPushButton::clicked, this, &ChangeSummary::explain);
    connect(m_lines, &QTableWidget::itemSelectionChanged, this,
            [this] { m_explain->setEnabled(m_lines->currentId() > 0); });
    retranslate();
}

void ChangeSummary::retranslate() {
    setAccessibleName(tr("Summary"));
    m_changesTitle->setText(tr("What changes"));
    m_totalTitle->setText(tr("On the next invoice"));
    m_nextTitle->setText(tr("Next payment"));
    m_lines->setHeadings({tr("Line"), tr("Net")}, tr("Lines of the next invoice"));
    m_explain->setLabel(tr("Explain this amount"), u"info-circle"_s);
}

void ChangeSummary::showNothing(const QString& why) {
    m_shown.clear();
    m_lines->clearRows();
    m_changes->setText(why);
    m_total->setText(u"—"_s);
    m_next->setText(u"—"_s);
    for (PlainLabel* const label : {m_revenue, m_totalText, m_held})
        label->hide();
    m_explain->setEnabled(false);
}

void ChangeSummary::show(const ChangeContext& context, const ChangePreview& preview) {
    QStringList changes;
    Money before;
    Money after;
    for (const ChangePreview::Item& item : preview.items) {
        const Subscription& was = item.change.before;
        changes.append(tr("%1: %2 → %3", "code, old terms, new terms")
                           .arg(was.code, termsText(context, was), termsText(context, item.change.after)) +
                       u'\n' + timingText(item.change));
        before += item.mrrBefore;
        after += item.mrrAfter;
    }
    m_changes->setText(changes.join(u'\n'));
    showRevenue(before, after);
    showInvoices(preview.invoices, preview.heldBack, documentLanguage(context.customer.language));
    std::vector<std::optional<NextCharge>> payments;
    payments.reserve(preview.items.size());
    for (const ChangePreview::Item& item : preview.items)
        payments.push_back(item.next);
    showNext(payments);
}

void ChangeSummary::show(const ChangeContext& context, const RegroupPreview& preview) {
    QStringList changes;
    for (const PlannedChange& member : preview.members)
        changes.append(
            tr("%1: %2, until %3", "code, terms, day")
                .arg(member.before.code, termsText(context, member.before), Language::date(*member.before.lastDay)));
    changes.append(tr("%1, from %2", "terms, day").arg(termsText(context, preview.bundle), Language::date(preview.on)));
    m_changes->setText(changes.join(u'\n'));
    showRevenue(preview.mrrBefore, preview.mrrAfter);
    const Money saved = preview.mrrBefore - preview.mrrAfter;
    if (!saved.isZero() && !saved.isNegative())
        m_revenue->setText(m_revenue->text() + u'\n' + tr("Saves %1 a month.").arg(money(saved)));
    showInvoices(preview.invoices, preview.heldBack, documentLanguage(context.customer.language));
    showNext({preview.next});
}

void ChangeSummary::showRevenue(const Money& before, const Money& after) {
    const Money more = after - before;
    m_revenue->setText(tr("MRR %1 → %2 (%3)")
                           .arg(money(before), money(after), (more.isNegative() ? QString() : u"+"_s) + money(more)));
    m_revenue->show();
}

void ChangeSummary::showInvoices(const std::vector<ProposedInvoice>& invoices,
                                 const std::vector<PendingCharge>& heldBack, const QString& language) {
    const int row = m_lines->currentRow();
    m_shown.clear();
    m_lines->clearRows();
    QStringList totals;
    QStringList details;
    for (const ProposedInvoice& invoice : invoices) {
        totals.append(money(invoice.totals.gross));
        QStringList parts{tr("%1 excl. VAT").arg(money(invoice.totals.net))};
        for (const TaxGroup& group : invoice.totals.groups)
            parts.append(tr("VAT %1: %2").arg(MoneyFormat::percent(group.rate, Language::locale()), money(group.vat)));
        details.append(parts.join(u" · "_s));
        for (const TaxWarning& warning : invoice.warnings)
            details.append(warning.message);
        for (const ProposedLine& line : invoice.lines) {
            m_shown.push_back(line);
            QString text = line.description + u'\n' +
                           tr("%1 to %2").arg(Language::date(line.period.start), Language::date(line.period.lastDay()));
            if (!line.share.isWhole()) {
                const int used = static_cast<int>(line.share.used);
                text += u" · "_s + tr("%Ln of %1 days", "", used).arg(Language::number(line.share.total));
            }
            m_lines->addRow(static_cast<qint64>(m_shown.size()),
                            {text, MoneyFormat::amount(line.net, Language::locale())}, {1});
        }
    }
    if (const QString note = otherLanguageNote(language); !note.isEmpty() && !m_shown.empty())
        details.append(note);
    m_total->setText(totals.isEmpty() ? u"—"_s : totals.join(u" + "_s));
    m_totalText->setText(details.isEmpty() ? tr("Nothing is billed by today.") : details.join(u'\n'));
    m_totalText->show();
    if (!m_shown.empty())
        m_lines->setCurrentCell(qBound(0, row, m_lines->rowCount() - 1), 0);
    m_explain->setEnabled(!m_shown.empty());
    Money held;
    for (const PendingCharge& charge : heldBack)
        held += charge.net;
    m_held->setVisible(!heldBack.empty());
    if (!heldBack.empty())
        m_held->setText(
            tr("%1 excl. VAT is credited by the first invoice that is large enough for it.").arg(money(-held)));
}

void ChangeSummary::showNext(const std::vector<std::optional<NextCharge>>& payments) {
    QStringList texts;
    for (const std::optional<NextCharge>& next : payments)
        if (next)
            texts.append(tr("%1 excl. VAT on %2, for %3 to %4")
                             .arg(money(next->net), Language::date(next->dueDate), Language::date(next->period.start),
                                  Language::date(next->period.lastDay())));
    m_next->setText(texts.isEmpty() ? u"—"_s : texts.join(u'\n'));
}

void ChangeSummary::explain() {
    const qint64 row = m_lines->currentId();
    if (row < 1 || row > static_cast<qint64>(m_shown.size()))
        return;
    ExplanationDialog(m_shown[static_cast<size_t>(row - 1)], this).exec();
}

} // namespace quittance
