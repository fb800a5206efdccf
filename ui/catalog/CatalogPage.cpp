#include "catalog/CatalogPage.h"

#include "catalog/BundleDialog.h"
#include "catalog/CatalogDialogs.h"
#include "catalog/CompareDialog.h"
#include "catalog/PlanColumns.h"
#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/BulkRun.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/FactList.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/Prompts.h"
#include "common/SearchEdit.h"
#include "common/SmallTable.h"
#include "domain/money/MoneyFormat.h"
#include "promotions/VoucherOfferDialog.h"
#include "services/Services.h"
#include "subscriptions/PriceMoveDialog.h"
#include "subscriptions/SubscriptionLook.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString productName(const PlanRow& row) {
    return nameIn(Language::instance().code(), row.productNameFr, row.productNameEn);
}

QString planName(const PlanRow& row) { return nameIn(Language::instance().code(), row.nameFr, row.nameEn); }

QString amountText(UnitPrice amount, Currency currency, PricingModel pricing) {
    if (!currency.isValid())
        return {};
    const QString text = MoneyFormat::price(amount, currency, Language::locale());
    return hasTiers(pricing) ? CatalogPage::tr("from %1", "price of the first tier").arg(text) : text;
}

/// The newest that holds today; the prices come newest first.
const Price& currentPrice(const std::vector<Price>& prices, QDate today) {
    for (const Price& price : prices)
        if (price.validFrom <= today)
            return price;
    return prices.front();
}

/// Every part of a price, a line each; empty when the amount says it all.
QString partsText(const Price& price) {
    const QLocale locale = Language::locale();
    const auto amount = [&](UnitPrice value) { return MoneyFormat::price(value, price.currency, locale); };
    QStringList lines;
    for (const PriceTier& tier : price.tiers) {
        const QString line =
            tier.upTo ? CatalogPage::tr("up to %1: %2")
                            .arg(MoneyFormat::number(tier.upTo->millionths(), locale), amount(tier.unitPrice))
                      : CatalogPage::tr("beyond: %1").arg(amount(tier.unitPrice));
        lines.append(tier.flatFee.isZero() ? line : CatalogPage::tr("%1, fee %2").arg(line, amount(tier.flatFee)));
    }
    if (!price.packageSize.isZero())
        lines.append(
            CatalogPage::tr("in packages of %1").arg(MoneyFormat::number(price.packageSize.millionths(), locale)));
    if (!price.minimum.isZero())
        lines.append(CatalogPage::tr("minimum %1 a period").arg(amount(price.minimum)));
    if (!price.setupFee.isZero())
        lines.append(CatalogPage::tr("set-up fee %1").arg(amount(price.setupFee)));
    return lines.join(u'\n');
}

} // namespace

CatalogPage::CatalogPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"catalog"_s, parent),
      m_book(book),
      m_model(new Rows<PlanRow>(planColumns(), this)),
      m_facts(new FactList(panel())),
      m_prices(new SmallTable(u"priceVersionsTable"_s, 3, 0, panel())),
      m_subscriptionsLink(new ActionButton(ActionButton::Kind::Link, panel())) {
    setNouns({Noun::Product, Noun::Plan, Noun::Subscription});
    m_model->setSort({.key = static_cast<int>(PlanColumn::Product), .order = Qt::AscendingOrder});
    setRows(m_model);
    offerOutput(m_book);
    offerFilters(planFilters());
    emptyState()->setIcon(u"box-seam"_s);
    buildPanel();
    buildActions();
    emptyState()->setActions(m_new, m_newProduct);
    retranslate();
}

void CatalogPage::buildPanel() {
    auto* facts = new QWidget(panel());
    auto* layout = new QVBoxLayout(facts);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_facts->setWhole();
    layout->addWidget(m_facts, 1);
    m_subscriptionsLink->setObjectName(u"subscriptionsLink"_s);
    layout->addWidget(m_subscriptionsLink, 0, Qt::AlignLeft);
    m_factsTab = panel()->addTab(facts, {});
    auto* prices = new QWidget(panel());
    auto* pricesLayout = new QVBoxLayout(prices);
    pricesLayout->setContentsMargins(0, 8, 0, 0);
    pricesLayout->addWidget(m_prices);
    m_pricesTab = panel()->addTab(prices, {});
    connect(m_subscriptionsLink, &QPushButton::clicked, this, &CatalogPage::showSubscriptions);
}

void CatalogPage::buildActions() {
    m_new = addPageAction("newPlanAction", u"plus-lg"_s, QKeySequence::New,
                          [this] { createPlan(m_detail ? std::optional(m_detail->product.id) : std::nullopt); });
    m_newProduct = addPageAction("newProductAction", u"box-seam"_s, {}, [this] { createProduct(); });
    m_edit = addPageAction("editPlanAction", u"pencil"_s, QKeySequence(Qt::Key_F2),
                           [this] { editPlan(PlanId{currentId()}); });
    m_editProduct = addPageAction("editProductAction", u"box-seam"_s, {}, [this] { editProduct(); });
    m_copy = addPageAction("copyPlanAction", u"files"_s, QKeySequence(u"Ctrl+D"_s), [this] { copyPlan(); });
    m_price = addPageAction("newPriceAction", u"tags"_s, {}, [this] { addPrice(); });
    m_archive = addPageAction("archivePlanAction", u"archive"_s, {}, [this] { setArchived(); });
    m_remove = addPageAction("removePlanAction", u"trash"_s, QKeySequence::Delete, [this] { removePlan(); });
    m_subscriptions = addPageAction("showSubscriptionsAction", u"arrow-repeat"_s, {}, [this] { showSubscriptions(); });
    m_compare = addPageAction("comparePlansAction", u"layout-three-columns"_s, {}, [this] { compare(); });
    m_movePrice = addPageAction("moveSubscribersAction", u"people"_s, {}, [this] { moveSubscribers(); });
    m_voucher = addPageAction("voucherOfferAction", u"gift"_s, {}, [this] { editOffer(); });
    m_bundle = addPageAction("bundleAction", u"collection"_s, {}, [this] { editBundle(); });
    setPrimaryAction(m_new);
    addHeaderAction(m_compare);
    addHeaderAction(m_newProduct);
    const QList<QAction*> actions{m_edit, m_price,       m_movePrice,     m_voucher, m_bundle,
                                  m_copy, m_editProduct, m_subscriptions, m_archive, m_remove};
    panel()->setActions(actions);
    setContextActions(actions);
}

void CatalogPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Products & plans"), tr("What you sell, how often it is billed and at what price"));
    nameAction(m_new, tr("New plan"), tr("Add a plan to a product, or with a new product"));
    nameAction(m_newProduct, tr("New product"), tr("Add something to sell"));
    nameAction(m_edit, tr("Edit"), tr("Change the selected plan"));
    nameAction(m_editProduct, tr("Edit the product"), tr("Change the product of the selected plan"));
    nameAction(m_copy, tr("Copy the plan"), tr("Make a plan with the same settings and prices"));
    nameAction(m_price, tr("New price"), tr("Add a price version; subscriptions keep the price they have"));
    nameAction(m_remove, tr("Delete"), tr("Delete a plan that was never used"));
    nameAction(m_movePrice, tr("Move its subscribers to a price…"),
               tr("Bill present subscribers at the price that holds from a day on; what it brings in is shown first"));
    nameAction(m_compare, tr("Compare…"), tr("Show the editions and prices of a product side by side, for a customer"));
    nameAction(m_bundle, tr("Products of the bundle…"), tr("Name the products that the plan regroups at its price"));
    nameAction(m_voucher, tr("Voucher that it grants…"),
               tr("Say what the first purchase of the selected plan gives to a workspace"));
    nameAction(m_subscriptions, tr("Its subscriptions"), tr("Show the subscriptions of the selected plan"));
    using Status = PlanFilter::Status;
    chips()->setChip(Status::Active, tr("Active", "plans"));
    chips()->setChip(Status::OneOff, tr("One-off", "plans"));
    chips()->setChip(Status::Archived, tr("Archived", "plans"));
    chips()->setChip(Status::All, tr("All"));
    search()->setHint(tr("Product, plan or code"));
    setNoMatchText(tr("No plan matches"));
    emptyState()->setTexts(tr("Nothing is on sale yet"),
                           tr("Create a plan: a product, its price and how often it is billed."));
    panel()->setTabTitle(m_factsTab, tr("Overview"));
    panel()->setTabTitle(m_pricesTab, tr("Prices"));
    m_prices->setHeadings({tr("Valid from"), tr("Price"), tr("VAT")}, tr("Price versions of the plan"));
    fillPanel();
    updateActions();
    if (m_model->state() != RowsModel::State::Empty)
        filterChanged(); // sorted by names of the language
}

PlanFilter CatalogPage::filter() const {
    PlanFilter wanted;
    wanted.search = search()->text();
    wanted.language = Language::instance().code();
    wanted.status = chips()->currentAs<PlanFilter::Status>();
    wanted.conditions = conditions();
    return wanted;
}

void CatalogPage::filterChanged() {
    m_model->setSource(bookRows<PlanRow>(m_book, &Services::catalog, filter(),
                                         ListSort<PlanColumn>{.column = PlanColumn::Product, .descending = false}));
}

void CatalogPage::loadCounts() {
    backend().overview(
        this, "counts",
        [actor = m_book.actor(), wanted = filter()](Services& services) {
            return services.catalog.counts(actor, wanted);
        },
        [this](Result<PlanCounts> counts) {
            if (!counts)
                return;
            using Status = PlanFilter::Status;
            chips()->setCount(Status::Active, counts->active);
            chips()->setCount(Status::OneOff, counts->oneOff);
            chips()->setCount(Status::Archived, counts->archived);
            chips()->setCount(Status::All, counts->all);
            const Status shown = filter().status;
            const int plans = static_cast<int>(shown == Status::Active     ? counts->active
                                               : shown == Status::OneOff   ? counts->oneOff
                                               : shown == Status::Archived ? counts->archived
                                                                           : counts->all);
            setTotals({tr("%Ln plans", "", plans)});
        });
}

Result<CatalogPage::Detail> CatalogPage::readDetail(Services& services, const Actor& actor, PlanId id) {
    Detail detail;
    const auto rows = services.catalog.rows(actor, std::vector<qint64>{id.value});
    auto plan = services.catalog.plan(actor, id);
    auto prices = services.catalog.prices(actor, id);
    if (!rows || !plan || !prices)
        return !rows ? rows.error() : !plan ? plan.error() : prices.error();
    auto product = services.catalog.product(actor, plan->productId);
    if (!product)
        return product.error();
    SubscriptionFilter used;
    used.plan = id;
    used.tab = SubscriptionFilter::Tab::All;
    const auto subscriptions =
        services.subscriptions.ids(actor, used, {.column = SubscriptionColumn::Code, .descending = false});
    if (!subscriptions)
        return subscriptions.error();
    if (!rows->empty())
        detail.row = rows->front();
    const auto offer = services.vouchers.offer(actor, id);
    if (!offer)
        return offer.error();
    detail.offer = *offer;
    if (detail.offer) {
        const auto reward = services.catalog.rows(actor, std::vector<qint64>{detail.offer->reward.value});
        if (!reward)
            return reward.error();
        if (!reward->empty())
            detail.reward = reward->front();
    }
    auto regroups = services.catalog.bundle(actor, id);
    if (!regroups)
        return regroups.error();
    detail.regroups = std::move(*regroups);
    detail.plan = std::move(*plan);
    detail.product = std::move(*product);
    detail.prices = std::move(*prices);
    detail.subscriptions = static_cast<qint64>(subscriptions->size());
    detail.today = services.today();
    return detail;
}

void CatalogPage::showDetail(qint64 id) {
    if (id == 0) {
        m_detail.reset();
        fillPanel();
        updateActions();
        return;
    }
    loadDetail(
        id, [actor = m_book.actor(), id](Services& services) { return readDetail(services, actor, PlanId{id}); },
        [this](Detail detail) {
            m_detail = std::move(detail);
            fillPanel();
            updateActions();
        });
}

void CatalogPage::fillPanel() {
    m_prices->clearRows();
    m_subscriptionsLink->setVisible(m_detail.has_value());
    if (!m_detail) {
        const int selected = static_cast<int>(selectedIds().size());
        panel()->setTitle(selected > 1 ? tr("%Ln plans", "", selected) : tr("No plan selected"));
        panel()->setStatus({});
        panel()->setSubtitle({}, false);
        panel()->setAmount({});
        m_facts->setFacts({});
        return;
    }
    const Detail& d = *m_detail;
    const QLocale locale = Language::locale();
    const QString language = Language::instance().code();
    panel()->setTitle(planName(d.row));
    panel()->setStatus(planLook(d.row));
    panel()->setSubtitle(productName(d.row), false);
    panel()->setAmount(amountText(d.row.price, d.row.currency, d.plan.pricing),
                       intervalText(d.plan.billing, d.plan.intervalCount, d.plan.intervalUnit));
    QStringList regroups;
    for (const Product& product : d.regroups)
        regroups.append(nameIn(language, product.nameFr, product.nameEn));
    m_facts->setFacts({
        {tr("Product"), nameIn(language, d.product.nameFr, d.product.nameEn) + u" · "_s + d.product.code},
        {tr("Kind"), displayName(d.product.kind)},
        {tr("For VAT"), d.product.supply == SupplyKind::Goods ? tr("Goods") : tr("Services")},
        {tr("Plan code"), d.plan.code},
        {tr("Name in French"), d.plan.nameFr},
        {tr("Name in English"), d.plan.nameEn},
        {tr("Billing"), intervalText(d.plan.billing, d.plan.intervalCount, d.plan.intervalUnit)},
        {tr("Pricing"), displayName(d.plan.pricing)},
        {tr("Made up of"), d.prices.empty() ? QString() : partsText(currentPrice(d.prices, d.today))},
        {tr("Regroups"), regroups.join(u" + "_s)},
        {tr("First purchase grants"),
         d.offer ? tr("A voucher for %1 — %2").arg(productName(d.reward), planName(d.reward)) : QString()},
        {tr("VAT"), d.plan.vatExempt ? tr("Exempt: %1").arg(d.plan.vatExemptionReason)
                                     : MoneyFormat::percent(d.plan.vatRate, locale)},
    });
    const int ever = static_cast<int>(d.subscriptions);
    m_subscriptionsLink->setLabel(
        ever == 0
            ? tr("Never subscribed to")
            : tr("%Ln subscriptions, of which %1 active", "", ever).arg(Language::number(d.row.activeSubscriptions)));
    m_subscriptionsLink->setEnabled(ever > 0);
    for (const Price& price : d.prices) {
        m_prices->addRow(price.id.value,
                         {price.validFrom > d.today ? tr("%1 (to come)").arg(Language::date(price.validFrom))
                                                    : Language::date(price.validFrom),
                          amountText(price.amount, price.currency, d.plan.pricing),
                          price.taxIncluded ? tr("included") : tr("added")},
                         {1});
        if (const QString parts = partsText(price); !parts.isEmpty())
            m_prices->setLastTip(parts);
    }
}

void CatalogPage::updateActions() {
    const bool one = m_detail && currentId() == m_detail->plan.id.value;
    const QString single = one ? QString() : tr("Select one plan first");
    const QString may = m_book.whyNot(Permission::ManageCatalog);
    const QString change = single.isEmpty() ? may : single;
    const bool many = selectedIds().size() > 1;
    const bool archived = many ? chips()->currentAs<PlanFilter::Status>() == PlanFilter::Status::Archived
                               : one && m_detail->plan.archived;
    m_archive->setText(archived ? tr("Put on sale again") : tr("Archive"));
    m_archive->setStatusTip(archived ? tr("Offer the plan again") : tr("Stop selling the plan; what is sold goes on"));
    allowAction(m_new, may);
    allowAction(m_newProduct, may);
    for (QAction* action : {m_edit, m_editProduct, m_copy, m_price})
        allowAction(action, change);
    allowAction(m_archive, many ? may : change);
    allowAction(m_subscriptions, !single.isEmpty()              ? single
                                 : m_detail->subscriptions == 0 ? tr("Nobody has subscribed to this plan")
                                                                : QString());
    allowAction(m_bundle, !change.isEmpty() ? change
                          : m_detail->plan.billing == BillingType::OneOff
                              ? tr("A plan that is billed once is no bundle")
                          : m_detail->plan.counting != LicenceCounting::Agreed
                              ? tr("A plan whose licences are counted is no bundle")
                              : QString());
    allowAction(m_voucher, !change.isEmpty() ? change
                           : grantsVouchers(m_detail->product, m_detail->plan) || m_detail->offer
                               ? QString()
                               : tr("Only a premium plan that is paid by the year or longer grants vouchers"));
    const QString mayMove = m_book.whyNot(Permission::ManageSubscriptions);
    allowAction(m_movePrice, !single.isEmpty()              ? single
                             : !mayMove.isEmpty()           ? mayMove
                             : m_detail->subscriptions == 0 ? tr("Nobody has subscribed to this plan")
                                                            : QString());
    allowAction(m_remove, !change.isEmpty()             ? change
                          : m_detail->subscriptions > 0 ? tr("Subscriptions use this plan: archive it instead")
                                                        : QString());
}

void CatalogPage::open(qint64 id) {
    if (id == 0 || m_model->rowOf(id) >= 0)
        ListPage::open(id);
    else
        openUnder(static_cast<int>(PlanFilter::Status::All), id); // it may be archived or one-off
}

void CatalogPage::openRow(qint64 id) {
    if (m_book.may(Permission::ManageCatalog))
        editPlan(PlanId{id});
    else
        ListPage::openRow(id);
}

void CatalogPage::createPlan(std::optional<ProductId> product) { openPlanDialog({}, product); }

void CatalogPage::editPlan(PlanId id) {
    if (id.isValid())
        openPlanDialog(id, {});
}

void CatalogPage::openPlanDialog(PlanId id, std::optional<ProductId> product) {
    backend().read(
        this,
        [actor = m_book.actor(), id, product](Services& services) -> Result<PlanDialog::Context> {
            PlanDialog::Context context;
            auto products = services.catalog.products(actor, id.isValid());
            if (!products)
                return products.error();
            context.products = std::move(*products);
            context.product = product;
            context.today = services.today();
            if (id.isValid()) {
                auto detail = readDetail(services, actor, id);
                if (!detail)
                    return detail.error();
                context.plan = detail->plan;
                context.used = detail->subscriptions > 0;
            }
            return context;
        },
        [this](Result<PlanDialog::Context> context) {
            if (!context) {
                showError(context.error());
                return;
            }
            const bool isNew = !context->plan;
            PlanDialog dialog(m_book, std::move(*context), this);
            if (dialog.exec() != QDialog::Accepted)
                return;
            clearError();
            Notifier::of(this).notify(Tone::Success,
                                      isNew ? tr("The plan is there and can be sold.") : tr("The plan is saved."));
            open(dialog.saved().value);
        });
}

void CatalogPage::createProduct() {
    ProductDialog dialog(m_book, std::nullopt, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // A product is sold through its plans: the first one follows at once.
    Notifier::of(this).notify(Tone::Success, tr("The product is there. Give it its first plan."));
    createPlan(dialog.saved().id);
}

void CatalogPage::editProduct() {
    if (!m_detail)
        return;
    ProductDialog dialog(m_book, m_detail->product, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(Tone::Success, tr("The product is saved."));
}

void CatalogPage::addPrice() {
    if (!m_detail)
        return;
    PriceDialog dialog(m_book, m_detail->plan,
                       m_detail->prices.empty() ? std::nullopt : std::optional(m_detail->prices.front()),
                       m_detail->today, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Notifier::of(this).notify(Tone::Success, tr("The new price is there; subscriptions keep the price they have."),
                              m_movePrice->isEnabled() ? tr("Move them…") : QString(), [this] { moveSubscribers(); });
}

void CatalogPage::editOffer() {
    if (!m_detail)
        return;
    VoucherOfferDialog dialog(m_book, m_detail->plan, m_detail->offer, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(Tone::Success, tr("The voucher of the plan is saved."));
}

void CatalogPage::editBundle() {
    if (!m_detail)
        return;
    backend().read(
        this, [actor = m_book.actor()](Services& services) { return services.catalog.products(actor); },
        [this, plan = m_detail->plan, regroups = m_detail->regroups](Result<std::vector<Product>> products) {
            if (!products) {
                showError(products.error());
                return;
            }
            for (const Product& product : regroups) // one that is archived since can be unticked
                if (std::ranges::find(*products, product.id, &Product::id) == products->end())
                    products->push_back(product);
            BundleDialog dialog(m_book, plan, *products, regroups, this);
            if (dialog.exec() == QDialog::Accepted)
                Notifier::of(this).notify(Tone::Success, tr("The products of the bundle are saved."));
        });
}

void CatalogPage::copyPlan() {
    const PlanId id{currentId()};
    if (!id.isValid())
        return;
    backend().write(
        this,
        [actor = m_book.actor(), id, operation = OperationId::create()](Services& services) {
            return services.catalog.copyPlan(actor, id, operation);
        },
        [this](Result<Plan> copy) {
            if (!copy) {
                showError(copy.error());
                return;
            }
            Notifier::of(this).notify(Tone::Success, tr("The copy is %1.").arg(copy->code));
            open(copy->id.value);
        });
}

void CatalogPage::setManyArchived(const std::vector<qint64>& ids, bool archive) {
    BulkRun{.title = archive ? tr("Archiving plans") : tr("Putting plans on sale again"),
            .ids = ids,
            .command =
                [actor = m_book.actor(), archive](Services& services, qint64 id) {
                    return services.catalog.setPlanArchived(actor, PlanId{id}, archive, OperationId::create());
                },
            .name =
                [actor = m_book.actor(), language = Language::instance().code()](Services& services, qint64 id) {
                    const auto plan = services.catalog.plan(actor, PlanId{id});
                    return plan ? nameIn(language, plan->nameFr, plan->nameEn) : QString();
                },
            .then =
                [this, archive](const std::vector<qint64>& done) {
                    const int changed = static_cast<int>(done.size());
                    Notifier::of(this).notify(Tone::Success,
                                              archive ? tr("%Ln plans are archived.", "", changed)
                                                      : tr("%Ln plans are on sale again.", "", changed),
                                              tr("Undo"), [this, done, archive] { setManyArchived(done, !archive); });
                }}
        .start(backend(), this);
}

void CatalogPage::setArchived() {
    if (selectedIds().size() > 1) {
        setManyArchived(selectedIds(), chips()->currentAs<PlanFilter::Status>() != PlanFilter::Status::Archived);
        return;
    }
    if (!m_detail)
        return;
    const bool archive = !m_detail->plan.archived;
    const QString name = planName(m_detail->row);
    backend().write(
        this,
        [actor = m_book.actor(), id = m_detail->plan.id, archive, operation = OperationId::create()](
            Services& services) { return services.catalog.setPlanArchived(actor, id, archive, operation); },
        [this, archive, name](Result<> done) {
            if (done)
                Notifier::of(this).notify(Tone::Success, archive ? tr("%1 is archived.").arg(name)
                                                                 : tr("%1 is on sale again.").arg(name));
            else
                showError(done.error());
        });
}

void CatalogPage::removePlan() {
    if (!m_detail)
        return;
    const QString name = planName(m_detail->row);
    if (!Prompts::current().confirm(this, {.title = tr("Delete the plan %1?").arg(name),
                                           .text = tr("It was never subscribed to. Its prices go with it."),
                                           .items = {},
                                           .acceptText = tr("Delete the plan"),
                                           .tone = Tone::Danger}))
        return;
    backend().write(
        this,
        [actor = m_book.actor(), id = m_detail->plan.id, operation = OperationId::create()](Services& services) {
            return services.catalog.removePlan(actor, id, operation);
        },
        [this, name](Result<> done) {
            if (done)
                Notifier::of(this).notify(Tone::Success, tr("%1 is deleted.").arg(name));
            else
                showError(done.error());
        });
}

void CatalogPage::moveSubscribers() {
    if (!m_detail)
        return;
    SubscriptionFilter filter;
    filter.plan = m_detail->plan.id;
    filter.tab = SubscriptionFilter::Tab::Current;
    // A price that is still to come is what they would go over to.
    const QDate newest = m_detail->prices.empty() ? QDate() : m_detail->prices.front().validFrom;
    const QDate from = std::max(newest.isValid() ? newest : m_detail->today, m_detail->today);
    backend().read(
        this,
        [actor = m_book.actor(), filter](Services& services) {
            return services.subscriptions.ids(
                actor, filter, ListSort<SubscriptionColumn>{.column = SubscriptionColumn::Code, .descending = false});
        },
        [this, from](Result<std::vector<qint64>> ids) {
            if (!ids) {
                showError(ids.error());
                return;
            }
            clearError();
            if (ids->empty())
                Notifier::of(this).notify(Tone::Info, tr("Nobody subscribes to this plan now."));
            else
                PriceMoveDialog::run(m_book, *std::move(ids), from, this);
        });
}

void CatalogPage::compare() {
    struct Sold {
        std::vector<ComparedProduct> products;
        QDate day;
    };
    backend().read(
        this,
        [actor = m_book.actor()](Services& services) -> Result<Sold> {
            const QDate today = services.today();
            auto products = services.catalog.onSale(actor, today);
            if (!products)
                return products.error();
            return Sold{*std::move(products), today};
        },
        [this](Result<Sold> sold) {
            if (!sold) {
                showError(sold.error());
                return;
            }
            if (sold->products.empty()) {
                Notifier::of(this).notify(Tone::Info, tr("Nothing is on sale yet: create a plan first."));
                return;
            }
            clearError();
            CompareDialog dialog(m_book, std::move(sold->products), m_detail ? m_detail->product.id : ProductId{},
                                 sold->day, this);
            dialog.exec();
        });
}

void CatalogPage::showSubscriptions() {
    if (!m_detail)
        return;
    SubscriptionFilter wanted;
    wanted.plan = m_detail->plan.id;
    wanted.tab = SubscriptionFilter::Tab::All;
    emit m_book.showSubscriptionsRequested(wanted);
}

} // namespace quittance
