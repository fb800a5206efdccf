#include "subscriptions/MailboxDialogs.h"

#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/ConsentFields.h"
#include "subscriptions/SubscriptionLook.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 elsewhere = -1; ///< the row of what was bought elsewhere

/// 0: the plan is not billed by the month or the year.
int monthsOf(const PlanRow& row) {
    return row.intervalUnit == IntervalUnit::Month  ? row.intervalCount
           : row.intervalUnit == IntervalUnit::Year ? row.intervalCount * 12
                                                    : 0;
}

/// A twelfth of a yearly price.
QString perMonth(const PlanRow& row) {
    const int months = monthsOf(row);
    if (months == 0)
        return {};
    const Money price = Money::product(row.price, Quantity::fromInteger(1), row.currency, Rounding::HalfUp);
    return MoneyFormat::withCurrency(price.times(1, months, Rounding::HalfUp), Language::locale());
}

} // namespace

NewMailboxDialog::NewMailboxDialog(Book& book, DomainDetail detail, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_detail(std::move(detail)),
      m_table(new SmallTable(u"mailboxPlansTable"_s, 3, 0, form())),
      m_local(new QLineEdit(form())),
      m_holder(new QLineEdit(form())),
      m_provider(new QLineEdit(form())),
      m_startsOn(new DateEdit(form())) {
    setObjectName(u"newMailboxDialog"_s);
    m_local->setObjectName(u"localEdit"_s);
    m_holder->setObjectName(u"holderEdit"_s);
    m_provider->setObjectName(u"providerEdit"_s);
    m_startsOn->setObjectName(u"startsOnEdit"_s);
    for (QLineEdit* const edit : {m_holder, m_provider})
        edit->setMaxLength(100);
    m_startsOn->setToday(m_detail.row.today);
    m_startsOn->setDate(m_detail.row.today);
    form()->addField(u"planId"_s, m_table, 2)->setRequired(true);
    form()->addField(u"local"_s, m_local)->setRequired(true);
    form()->addField(u"holder"_s, m_holder);
    form()->addField(u"startsOn"_s, m_startsOn)->setRequired(true);
    form()->addField(u"provider"_s, m_provider)->setRequired(true);
    auto* const card = new QFrame(form());
    card->setProperty("role", u"card"_s);
    auto* const inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 12);
    m_amount = new PlainLabel({}, "h2", card);
    m_text = new PlainLabel({}, "muted", card);
    m_amount->setObjectName(u"nextAmount"_s);
    m_text->setObjectName(u"nextText"_s);
    for (PlainLabel* const label : {m_amount, m_text}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    form()->addWide(card);
    m_consent = new ConsentFields(book, form(), true);
    form()->addStretch();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &NewMailboxDialog::chosen);
    connect(m_startsOn, &ValueEdit::valueChanged, this, &NewMailboxDialog::updatePreview);
    setDialogSize(this, 640, 700);
    ready();
    m_local->setFocus();
    loadPlans();
}

void NewMailboxDialog::retranslate() {
    setTexts(tr("Add a mailbox"), m_detail.row.domain.name.shown() + u" · "_s + m_detail.row.customerName,
             tr("Add the mailbox"), tr("the new mailbox"));
    label("planId", tr("&Plan"));
    label("local", tr("A&ddress"), tr("What stands before @%1").arg(m_detail.row.domain.name.shown()));
    label("holder", tr("&Holder"), tr("Who reads it."));
    label("startsOn", tr("Used &from"));
    label("provider", tr("&Bought from"), tr("For example the mail service of the customer"));
    m_consent->retranslate();
    fillPlans();
}

void NewMailboxDialog::loadPlans() {
    book().backend().read(
        this,
        [actor = book().actor()](Services& services) -> Result<std::vector<PlanRow>> {
            PlanFilter filter;
            filter.status = PlanFilter::Status::All;
            const auto ids = services.catalog.ids(actor, filter, {.column = PlanColumn::Product, .descending = false});
            return ids ? services.catalog.rows(actor, *ids) : Result<std::vector<PlanRow>>(ids.error());
        },
        [this](Result<std::vector<PlanRow>> plans) {
            if (!plans) {
                banner()->showError(plans.error());
                return;
            }
            std::erase_if(*plans, [](const PlanRow& row) {
                return row.archived || row.productKind != ProductKind::Mailbox || row.billing != BillingType::Recurring;
            });
            m_plans = std::move(*plans);
            std::ranges::stable_sort(
                m_plans, {}, [](const PlanRow& row) { return row.price.millionths() / std::max(1, monthsOf(row)); });
            m_table->clearRows(); // what was offered before is no choice
            fillPlans();
        });
}

void NewMailboxDialog::fillPlans() {
    const qint64 chosen = m_table->currentId();
    const QString language = Language::instance().code();
    const QSignalBlocker quiet(m_table);
    m_table->setHeadings({tr("Plan"), tr("Price"), tr("A month")}, tr("Plans of mailboxes"));
    m_table->clearRows();
    for (const PlanRow& row : m_plans)
        m_table->addRow(
            row.id.value,
            {nameIn(language, row.nameFr, row.nameEn),
             priceText(row.price, row.currency, row.pricing, row.billing, row.intervalCount, row.intervalUnit),
             perMonth(row)},
            {1, 2});
    m_table->addRow(elsewhere, {tr("Bought elsewhere"), tr("not billed"), {}}, {1});
    m_table->setHeightToRows(260);
    // Where none may be bought, what may be done comes first.
    const qint64 wanted = chosen != 0                                            ? chosen
                          : m_detail.whyNoPurchase.isEmpty() && !m_plans.empty() ? m_plans.front().id.value
                                                                                 : elsewhere;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->idAt(row) == wanted)
            m_table->selectionModel()->setCurrentIndex(m_table->model()->index(row, 0),
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    this->chosen();
}

PlanId NewMailboxDialog::plan() const { return m_table->currentId() > 0 ? PlanId{m_table->currentId()} : PlanId(); }
bool NewMailboxDialog::isChosen() const { return m_table->currentId() != 0; }

void NewMailboxDialog::chosen() {
    const bool bought = plan().isValid();
    form()->field(u"provider"_s)->setVisible(!bought);
    form()->field(u"planId"_s)->setError(bought ? m_detail.whyNoPurchase : QString());
    if (const bool asks = bought && m_detail.whyNoPurchase.isEmpty(); asks != m_asked) {
        m_asked = asks;
        m_consent->ask(asks ? m_detail.row.customerId : CustomerId());
    }
    updatePreview();
}

NewMailbox NewMailboxDialog::draft() {
    return {.domain = m_detail.row.id,
            .local = m_local->text(),
            .holder = m_holder->text(),
            .startsOn = m_startsOn->date(),
            .plan = plan(),
            .provider = m_provider->text()};
}

void NewMailboxDialog::updatePreview() {
    const quint64 ticket = ++m_previewTicket;
    if (!plan().isValid()) {
        m_amount->setText(tr("Not billed"));
        m_text->setText(tr("It is only written down, so that all addresses of the domain stand in one place."));
        return;
    }
    if (!m_detail.whyNoPurchase.isEmpty() || !m_startsOn->date().isValid()) {
        m_amount->setText(u"—"_s);
        m_text->setText(m_detail.whyNoPurchase);
        return;
    }
    book().backend().read(
        this,
        [actor = book().actor(), wanted = draft()](Services& services) {
            return services.domains.preview(actor, wanted);
        },
        [this, ticket](Result<SubscriptionPreview> preview) {
            if (ticket != m_previewTicket)
                return;
            if (!preview || !preview->next) {
                m_amount->setText(u"—"_s);
                m_text->setText(preview ? tr("Nothing is left to bill.") : preview.error().message);
                return;
            }
            const QLocale locale = Language::locale();
            m_amount->setText(MoneyFormat::withCurrency(preview->next->net, locale));
            QString text = tr("excl. VAT, on %1, for %2 to %3")
                               .arg(Language::date(preview->next->dueDate), Language::date(preview->next->period.start),
                                    Language::date(preview->next->period.lastDay()));
            for (const ProposedInvoice& invoice : preview->due)
                text += u" · "_s +
                        tr("%1 incl. VAT due by today").arg(MoneyFormat::withCurrency(invoice.totals.gross, locale));
            m_text->setText(text);
        });
}

void NewMailboxDialog::save() {
    const NewMailbox wanted = draft();
    std::vector<Error> wrong;
    if (!isChosen())
        wrong.push_back(invalid(tr("Choose a plan."), u"planId"_s));
    else if (wanted.plan.isValid() && !m_detail.whyNoPurchase.isEmpty())
        wrong.push_back(invalid(m_detail.whyNoPurchase, u"planId"_s));
    if (const auto local = mailboxLocal(wanted.local, m_detail.row.domain.name); !local)
        wrong.push_back(local.error());
    if (const QString problem = m_startsOn->problemOr(wanted.startsOn.isValid() ? QString() : tr("Enter the day."));
        !problem.isEmpty())
        wrong.push_back(invalid(problem, u"startsOn"_s));
    if (!wanted.plan.isValid() && wanted.provider.trimmed().isEmpty())
        wrong.push_back(invalid(tr("Enter where it was bought."), u"provider"_s));
    for (Error& error : m_consent->problems())
        wrong.push_back(std::move(error));
    if (!errors()->show(wrong))
        return;
    store(
        [wanted, grounds = m_consent->grounds()](Services& services, const Actor& actor, const OperationId& operation) {
            return services.domains.addMailbox(actor, wanted, operation, grounds);
        });
}

MailboxDialog::MailboxDialog(Book& book, MailboxRow row, QWidget* parent)
    : FormDialog(book, 1, parent), m_row(std::move(row)), m_holder(new QLineEdit(form())) {
    setObjectName(u"mailboxDialog"_s);
    m_holder->setObjectName(u"holderEdit"_s);
    m_holder->setMaxLength(100);
    m_holder->setText(m_row.mailbox.holder);
    form()->addField(u"holder"_s, m_holder);
    if (!m_row.billing) {
        m_provider = new QLineEdit(form());
        m_provider->setObjectName(u"providerEdit"_s);
        m_provider->setMaxLength(100);
        m_provider->setText(m_row.mailbox.provider);
        form()->addField(u"provider"_s, m_provider)->setRequired(true);
    }
    form()->addStretch();
    setDialogSize(this, 440, 300);
    ready();
}

void MailboxDialog::retranslate() {
    setTexts(tr("Mailbox"), m_row.address, tr("Save"), tr("the mailbox"));
    label("holder", tr("&Holder"), tr("Who reads it."));
    if (m_provider)
        label("provider", tr("&Bought from"));
}

void MailboxDialog::save() {
    Mailbox wanted = m_row.mailbox;
    wanted.holder = m_holder->text();
    if (m_provider)
        wanted.provider = m_provider->text();
    if (!errors()->show(validate(normalised(wanted))))
        return;
    store([wanted](Services& services, const Actor& actor, const OperationId& operation) {
        return services.domains.changeMailbox(actor, wanted.id, wanted.holder, wanted.provider, wanted.version,
                                              operation);
    });
}

} // namespace quittance
