#include "promotions/VouchersPage.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Book.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/FactList.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/SearchEdit.h"
#include "common/Timeline.h"
#include "promotions/ApplyVoucherDialog.h"
#include "promotions/PromotionDialog.h"
#include "promotions/PromotionsDialog.h"
#include "promotions/VoucherColumns.h"
#include "services/Services.h"

#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

VouchersPage::VouchersPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"vouchers"_s, parent),
      m_book(book),
      m_model(new Rows<VoucherRow>(voucherColumns(), this)),
      m_facts(new FactList(panel())),
      m_timeline(new Timeline(panel())) {
    setNouns({Noun::Workspace, Noun::Customer, Noun::Subscription, Noun::Plan});
    m_model->setSort({.key = static_cast<int>(VoucherColumn::State), .order = Qt::AscendingOrder});
    connect(m_model, &RowsModel::rowsLoaded, this, &VouchersPage::updateActions);
    setRows(m_model);
    offerOutput(m_book);
    offerFilters(voucherFilters());
    emptyState()->setIcon(u"gift"_s);
    m_facts->setWhole();
    m_tabs[0] = panel()->addTab(m_facts, {});
    m_tabs[1] = panel()->addTab(m_timeline, {});
    buildActions();
    emptyState()->setActions(m_openCatalogue, m_codes);
    connect(panel(), &DetailPanel::linkActivated, m_openCustomer, &QAction::trigger);
    retranslate();
}

void VouchersPage::buildActions() {
    m_newCode = addPageAction("newCodeAction", u"plus-lg"_s, QKeySequence::New, [this] { newCode(); });
    m_codes = addPageAction("promotionsAction", u"ticket-perforated"_s, {}, [this] { showCodes(); });
    m_claim = addPageAction("claimAction", u"check2-square"_s, QKeySequence(u"Ctrl+Shift+V"_s), [this] { claim(); });
    m_apply = addPageAction("applyAction", u"gift"_s, QKeySequence(u"Ctrl+Shift+A"_s), [this] { apply(); });
    m_takeBack = addPageAction("takeBackAction", u"arrow-counterclockwise"_s, {}, [this] { takeBack(); });
    m_openPurchase = addPageAction("openPurchaseAction", u"arrow-repeat"_s, {}, [this] {
        if (m_detail)
            emit m_book.openSubscriptionRequested(m_detail->row.voucher.grantedBy);
    });
    m_openApplied = addPageAction("openAppliedAction", u"arrow-repeat"_s, {}, [this] {
        if (m_detail && m_detail->row.voucher.appliedTo.isValid())
            emit m_book.openSubscriptionRequested(m_detail->row.voucher.appliedTo);
    });
    m_openCustomer = addPageAction("openCustomerAction", u"people"_s, {}, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->row.customerId);
    });
    m_openCatalogue = addPageAction("openCatalogueAction", u"box-seam"_s, {},
                                    [this] { emit m_book.actionRequested(u"catalog"_s, QString()); });
    setPrimaryAction(m_newCode);
    addHeaderAction(m_codes);
    const QList<QAction*> actions{m_claim, m_apply, m_takeBack, m_openPurchase, m_openApplied, m_openCustomer};
    panel()->setActions(actions);
    setContextActions(actions);
}

void VouchersPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Vouchers & promo codes"),
             tr("What yearly plans gave, until when it can be used, and promotion codes"));
    nameAction(m_newCode, tr("New code…"), tr("Create a promotion code"));
    nameAction(m_codes, tr("Promotion codes…"),
               tr("Create and archive promotion codes, and see who used them and what they cost"));
    nameAction(m_claim, tr("Claim"), tr("Claim the selected voucher for its workspace"));
    nameAction(m_apply, tr("Apply to a site…"), tr("Use the selected voucher for a site of its workspace"));
    nameAction(m_takeBack, tr("Take back"), tr("Undo the claim, or what was applied as long as it is not billed"));
    nameAction(m_openPurchase, tr("Open the purchase"), tr("Go to the subscription that granted the voucher"));
    nameAction(m_openApplied, tr("Open what it pays for"),
               tr("Go to the subscription that the voucher was applied to"));
    nameAction(m_openCustomer, tr("Open the customer"), tr("Go to the customer of the voucher"));
    nameAction(m_openCatalogue, tr("Open the catalogue"), tr("Go to the plans, which say what they give"));
    using Status = VoucherFilter::Status;
    chips()->setChip(Status::All, tr("All", "vouchers"));
    chips()->setChip(Status::Available, tr("Available", "vouchers"));
    chips()->setChip(Status::Claimed, tr("Claimed", "vouchers"));
    chips()->setChip(Status::Applied, tr("Applied", "vouchers"));
    chips()->setChip(Status::Lapsed, tr("Lapsed", "vouchers"));
    search()->setHint(tr("Voucher, customer or workspace"));
    setNoMatchText(tr("No voucher matches"));
    emptyState()->setTexts(tr("No voucher was granted yet"),
                           tr("Say in the catalogue what a yearly plan gives: its first purchase then grants a "
                              "voucher, which stands here."));
    panel()->setTabTitle(m_tabs[0], tr("Overview"));
    panel()->setTabTitle(m_tabs[1], tr("Timeline"));
    fillPanel();
    updateActions();
}

VoucherFilter VouchersPage::filter() const {
    VoucherFilter filter = m_book.within(VoucherFilter());
    filter.search = search()->text();
    filter.status = chips()->currentAs<VoucherFilter::Status>();
    filter.conditions = conditions();
    return filter;
}

void VouchersPage::filterChanged() {
    m_model->setSource(
        bookRows<VoucherRow>(m_book, &Services::vouchers, filter(),
                             ListSort<VoucherColumn>{.column = VoucherColumn::State, .descending = false}));
}

void VouchersPage::loadCounts() {
    backend().overview(
        this, "counts",
        [actor = m_book.actor(), wanted = filter()](Services& services) {
            return services.vouchers.counts(actor, wanted);
        },
        [this](Result<VoucherCounts> counts) {
            if (!counts)
                return;
            using Status = VoucherFilter::Status;
            chips()->setCount(Status::All, counts->all);
            chips()->setCount(Status::Available, counts->available);
            chips()->setCount(Status::Claimed, counts->claimed);
            chips()->setCount(Status::Applied, counts->applied);
            chips()->setCount(Status::Lapsed, counts->lapsed);
        });
}

void VouchersPage::showDetail(qint64 id) {
    if (id == 0) {
        m_detail.reset();
        fillPanel();
        updateActions();
        return;
    }
    loadDetail(
        id, [actor = m_book.actor(), id](Services& services) { return services.vouchers.detail(actor, VoucherId{id}); },
        [this](VoucherDetail detail) {
            m_detail = std::move(detail);
            fillPanel();
            updateActions();
        });
}

void VouchersPage::fillPanel() {
    m_timeline->setEntries(m_detail ? m_detail->timeline : std::vector<TimelineEntry>());
    if (!m_detail) {
        const int selected = static_cast<int>(selectedIds().size());
        panel()->setTitle(selected > 1 ? tr("%Ln vouchers", "", selected) : tr("No voucher selected"));
        panel()->setStatus({});
        panel()->setSubtitle({}, false);
        panel()->setAmount({});
        m_facts->setFacts({});
        return;
    }
    const VoucherRow& row = m_detail->row;
    const Voucher& voucher = row.voucher;
    const auto day = [](const std::optional<QDate>& date) { return date ? Language::date(*date) : QString(); };
    panel()->setTitle(voucher.code);
    panel()->setStatus(voucherLook(row.state));
    panel()->setSubtitle(row.customerName, true);
    const StatusLook waits = deadlineLook(row);
    panel()->setAmount(rewardText(row), waits.text.isEmpty() ? QString()
                                        : row.state == VoucherState::Available
                                            ? tr("To be claimed by %1").arg(waits.text)
                                            : tr("Valid until %1").arg(waits.text));
    m_facts->setFacts(
        {{tr("Workspace"), row.workspaceName},
         {tr("Granted by"),
          tr("%1 on %2", "subscription, day").arg(row.grantedByCode, Language::date(voucher.purchasedOn))},
         {tr("Why withdrawn"), row.state == VoucherState::Revoked
                                   ? tr("The purchase was cancelled before the voucher was claimed.")
                                   : QString()},
         {tr("To be claimed by"), Language::date(voucher.claimUntil)},
         {tr("Claimed on"), day(voucher.claimedOn)},
         {tr("Valid until"), Language::date(voucher.validUntil)},
         {tr("Applied on"), day(voucher.appliedOn)},
         {tr("Pays for"), row.appliedToCode},
         {tr("Site"), row.siteName}});
}

void VouchersPage::updateActions() {
    const bool one = m_detail && m_detail->row.id.value == currentId();
    const QString single = one ? QString() : currentId() != 0 ? tr("It is being read") : tr("Select one voucher first");
    const QString may = m_book.whyNot(Permission::ManageVouchers);
    const auto allow = [&](QAction* action, const Result<>& lawful) {
        allowAction(action, !single.isEmpty() ? single
                            : !may.isEmpty()  ? may
                            : lawful          ? QString()
                                              : lawful.error().message);
    };
    const Voucher voucher = one ? m_detail->row.voucher : Voucher();
    const QDate today = one ? m_detail->row.today : QDate();
    allow(m_claim, mayClaim(voucher, today));
    // Today may lie before what the dialog offers, but not behind the last day.
    allow(m_apply, mayApply(voucher, today, today));
    allow(m_takeBack, voucher.claimedOn ? Result<>() : Result<>(invalid(tr("It is neither claimed nor applied"))));
    allowAction(m_openPurchase, single);
    allowAction(m_openApplied, !one ? single : voucher.appliedTo.isValid() ? QString() : tr("It was not applied yet"));
    allowAction(m_openCustomer, single);
    allowAction(m_newCode, m_book.whyNot(Permission::ManageCatalog));
}

void VouchersPage::claim() {
    const VoucherRow row = m_detail->row;
    backend().write(
        this,
        [actor = m_book.actor(), id = row.id, version = row.voucher.version, operation = OperationId::create()](
            Services& services) { return services.vouchers.claim(actor, id, version, operation); },
        [this, row](Result<> done) {
            if (!done) {
                showError(done.error());
                return;
            }
            clearError();
            Notifier::of(this).notify(
                Tone::Success,
                tr("%1 is claimed: apply it by %2.").arg(row.voucher.code, Language::longDate(row.voucher.validUntil)),
                tr("Undo"), [this, row] { takeBack(row); });
        });
}

void VouchersPage::apply() {
    const VoucherRow row = m_detail->row;
    ApplyVoucherDialog dialog(m_book, *m_detail, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    clearError();
    Notifier::of(this).notify(Tone::Success, tr("%1 is applied: %2.").arg(row.voucher.code, rewardText(row)),
                              tr("Undo"), [this, row] { takeBack(row); });
}

void VouchersPage::takeBack() { takeBack(m_detail->row); }

// Of the version that stands there now: the toast was made by the step before.
void VouchersPage::takeBack(const VoucherRow& row) {
    backend().write(
        this,
        [actor = m_book.actor(), id = row.id, operation = OperationId::create()](Services& services) -> Result<> {
            const auto now = services.vouchers.rows(actor, {&id.value, 1});
            if (!now)
                return now.error();
            return services.vouchers.takeBack(actor, id, now->empty() ? 0 : now->front().voucher.version, operation);
        },
        [this, code = row.voucher.code](Result<> done) {
            if (done)
                Notifier::of(this).notify(Tone::Success, tr("Taken back: %1.").arg(code));
            else
                showError(done.error());
        });
}

void VouchersPage::newCode() {
    backend().read(
        this,
        [actor = m_book.actor()](Services& services) -> Result<std::vector<PlanRow>> {
            PlanFilter filter;
            filter.status = PlanFilter::Status::All;
            const auto ids = services.catalog.ids(actor, filter, {.column = PlanColumn::Product, .descending = false});
            return ids ? services.catalog.rows(actor, *ids) : Result<std::vector<PlanRow>>(ids.error());
        },
        [this](Result<std::vector<PlanRow>> plans) {
            if (!plans) {
                showError(plans.error());
                return;
            }
            PromotionDialog dialog(m_book, {}, *plans, this);
            if (dialog.exec() == QDialog::Accepted)
                Notifier::of(this).notify(Tone::Success, tr("The promotion code is there."), tr("Show the codes"),
                                          [this] { showCodes(); });
        });
}

void VouchersPage::showCodes() {
    PromotionsDialog dialog(m_book, this);
    dialog.exec();
}

} // namespace quittance
