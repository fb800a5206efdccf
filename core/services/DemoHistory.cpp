#include "services/DemoHistory.h"

#include "domain/company/VatNumber.h"
#include "services/DemoAgreements.h"
#include "services/DemoFigures.h"
#include "services/Records.h"
#include "services/Settling.h"
#include "services/VoucherService.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"
#include "storage/InvoiceQuery.h"
#include "storage/InvoiceStore.h"
#include "storage/SubscriptionStore.h"
#include "storage/VoucherStore.h"
#include "storage/WorkspaceStore.h"

namespace quittance::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::DemoCompany)
};

constexpr int subscriptionsPerCustomer = 3;

QString string(const char16_t* text) { return QString::fromUtf16(text); }

Currency currencyOf(const QString& country) {
    const QString code = country == "GB"_L1 ? u"GBP"_s : country == "CH"_L1 ? u"CHF"_s : u"EUR"_s;
    return Currency::fromCode(code).value_or(Currency::eur());
}

/// Completes eight digits with the key that Luhn asks for.
QString withLuhnKey(const QString& digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return digits % QString::number((10 - sum % 10) % 10);
}

Company sampleCompany() {
    Company company;
    company.name = u"Atelier Brumaire"_s;
    company.legalForm = u"SAS"_s;
    company.shareCapitalMinor = 2'500'000;
    company.siren = withLuhnKey(u"90814273"_s);
    company.rcsCity = u"Rennes"_s;
    company.vatNumber = frenchVatNumber(company.siren);
    company.address = {u"27 rue des Lavandières"_s, {}, u"35000"_s, u"Rennes"_s, {}, u"FR"_s};
    company.email = u"facturation@atelier-brumaire.example"_s;
    company.phone = u"+33 2 00 00 00 00"_s;
    company.website = u"atelier-brumaire.example"_s;
    company.iban = u"FR7630006000011234567890189"_s;
    company.bic = u"AGRIFRPPXXX"_s;
    company.vatOnDebits = true;
    company.latePenaltyLegal = true;
    company.paymentTerms = {.kind = PaymentTerms::Kind::NetDays, .value = 30};
    return company;
}

} // namespace

History::History(Database& database, const DemoCompany::Options& options, JobContext& job)
    : m_database(database),
      m_options(options),
      m_job(job),
      m_random(options.seed),
      m_clock(std::make_shared<FixedClock>(options.today)),
      m_actor(Actor::owner(u"Camille Roy"_s, ActorSource::Window)),
      m_first(QDate(options.today.year(), options.today.month(), 1).addMonths(-options.months)),
      m_licences(database, *m_clock, m_actor),
      m_domains(database, *m_clock, m_actor) {}

Result<> History::command(Permission permission, const QString& kind,
                          const std::function<Result<>(CommandContext&)>& work) {
    const auto done = runCommand(m_database, *m_clock, m_actor, permission, OperationId::create(), kind,
                                 [&work](CommandContext& context) -> Result<qint64> {
                                     if (auto result = work(context); !result)
                                         return result.error();
                                     return 0;
                                 });
    if (!done)
        return done.error();
    return {};
}

QString History::siren() {
    QString digits = QString::number(3 + below(6));
    while (digits.size() < 8)
        digits.append(QChar(u'0' + below(10)));
    return withLuhnKey(digits);
}

QString History::vatNumber(const QString& country, const QString& siren) {
    const auto digits = [this](int count) {
        QString text = QString::number(1 + below(9));
        while (text.size() < count)
            text.append(QChar(u'0' + below(10)));
        return text;
    };
    if (country == "FR"_L1)
        return frenchVatNumber(siren);
    if (country == "BE"_L1)
        return u"BE0"_s % digits(9);
    if (country == "DE"_L1 || country == "PT"_L1)
        return country % digits(9);
    if (country == "ES"_L1)
        return u"ESB"_s % digits(8);
    if (country == "IT"_L1)
        return u"IT"_s % digits(11);
    if (country == "NL"_L1)
        return u"NL"_s % digits(9) % u"B01"_s;
    if (country == "LU"_L1)
        return u"LU"_s % digits(8);
    if (country == "AT"_L1)
        return u"ATU"_s % digits(8);
    return {}; // one EU business without a number on file shows what the review says about it
}

Result<> History::write() {
    if (auto founded = found(); !founded)
        return founded;
    for (int month = 0; month < m_options.months; ++month) {
        if (m_job.isCancelled())
            return Error{ErrorCode::Cancelled, Text::tr("Stopped. The sample company is not complete.")};
        m_job.progress(month, m_options.months, Text::tr("Writing the sample company…"));
        if (auto lived = live(m_first.addMonths(month)); !lived)
            return lived;
    }
    m_clock->setDay(m_options.today);
    if (auto received = receive(m_options.today); !received)
        return received;
    if (auto finished = m_domains.finish(m_options.today); !finished)
        return finished;
    if (auto regrouped = regroupSome(); !regrouped)
        return regrouped;
    if (auto open = leaveOpen(); !open)
        return open;
    m_job.progress(m_options.months, m_options.months, Text::tr("Writing the sample company…"));
    return {};
}

Result<> History::found() {
    m_clock->setDay(m_first);
    CompanyService companies(m_database, *m_clock);
    if (auto saved = companies.save(m_actor, sampleCompany(), OperationId::create()); !saved)
        return saved.error();
    if (auto rates = companies.setExchangeRates(
            m_actor, {{u"GBP"_s, m_first, 1'168'000}, {u"CHF"_s, m_first, 1'052'500}}, OperationId::create());
        !rates)
        return rates;
    auto added =
        command(Permission::ManageCompany, u"create sample company"_s, [this](CommandContext& context) -> Result<> {
            CompanyStore(context.session).setBookValue(u"is_demo"_s, u"1"_s);
            if (auto catalogue = addCatalogue(context); !catalogue)
                return catalogue;
            addTerms(context);
            addPromotions(context);
            return addCustomers(context);
        });
    if (!added)
        return added;
    if (auto planned = m_licences.addPlans(m_first); !planned)
        return planned;
    return m_domains.addPlans(m_first);
}

Result<> History::addCatalogue(CommandContext& context) {
    QHash<QString, ProductId> products;
    for (const ProductLine& line : demo::products()) {
        Product product;
        product.code = string(line.code);
        product.nameFr = string(line.nameFr);
        product.nameEn = string(line.nameEn);
        product.kind = line.kind;
        product.supply = line.supply;
        const auto id = records::saveProduct(context, product);
        if (!id)
            return id.error();
        products.insert(product.code, *id);
    }
    for (const PlanLine& line : demo::plans()) {
        Plan plan;
        plan.productId = products.value(string(line.product));
        plan.code = string(line.code);
        plan.nameFr = string(line.nameFr);
        plan.nameEn = string(line.nameEn);
        plan.billing = line.billing;
        plan.intervalCount = line.intervalCount;
        plan.intervalUnit = line.intervalUnit;
        plan.pricing = line.pricing;
        plan.vatRate = Rate::fromMillionths(line.vatPerMille * 1'000LL);
        Price price;
        price.validFrom = m_first;
        price.amount = UnitPrice::fromMillionths(line.euro);
        const auto id = records::savePlan(context, plan, price);
        if (!id)
            return id.error();
        plan.id = price.planId = *id;
        m_plans.push_back(plan);
        for (const auto& [code, amount] : {std::pair(u"GBP"_s, line.pound), std::pair(u"CHF"_s, line.franc)}) {
            price.currency = Currency::fromCode(code).value_or(Currency::eur());
            price.amount = UnitPrice::fromMillionths(amount);
            if (auto saved = records::savePrice(context, price); !saved)
                return saved.error();
        }
    }
    // Yearly sites come with a domain for a year.
    const auto planOf = [this](const QString& code) { return *std::ranges::find(m_plans, code, &Plan::code); };
    for (const QString& code : {u"SITE-Y"_s, u"SHOP-PRO-2Y"_s})
        VoucherStore(context.session).save({.plan = planOf(code).id, .reward = planOf(u"DOMAIN-Y"_s).id});
    return {};
}

Result<> History::addCustomers(CommandContext& context) {
    const auto lines = demo::parties();
    for (int i = 0; i < m_options.customers; ++i) {
        const PartyLine& line = lines[static_cast<size_t>(i) % lines.size()];
        Customer customer;
        customer.name = string(line.name);
        if (static_cast<size_t>(i) >= lines.size())
            customer.name += u' ' % QString::number(static_cast<size_t>(i) / lines.size() + 1);
        customer.kind = line.business ? CustomerKind::Business : CustomerKind::Individual;
        customer.address = {string(line.street), {}, string(line.postcode),
                            string(line.city),   {}, string(line.country)};
        customer.email = u"compta%1@client-%1.example"_s.arg(i + 1);
        customer.language = string(line.language);
        customer.currency = currencyOf(customer.address.country);
        if (line.business) {
            if (customer.address.country == "FR"_L1)
                customer.siren = siren();
            customer.vatNumber = vatNumber(customer.address.country, customer.siren);
        }
        constexpr std::array methods{CollectionMethod::Transfer, CollectionMethod::DirectDebit, CollectionMethod::Card,
                                     CollectionMethod::Transfer, CollectionMethod::Cheque};
        customer.collectionMethod = methods[static_cast<size_t>(below(static_cast<int>(methods.size())))];
        if (i % 20 == 11)
            customer.changesAllowed = ChangesAllowed::AddLicences;
        if (chance(15))
            customer.paymentTerms = PaymentTerms{.kind = PaymentTerms::Kind::EndOfMonth, .value = 30};
        const auto id = records::saveCustomer(context, customer);
        if (!id)
            return id.error();
        customer.id = *id;
        if (auto cared = describe(context, customer, i); !cared)
            return cared;
        Client client{.customer = customer, .delay = below(9) - 6, .pays = true};
        if (i % 7 == 3)
            client.delay = 12 + below(40);
        client.pays = i % 13 != 5;
        m_clients.push_back(std::move(client));
    }
    return {};
}

// Tags and notes of some, without luck: the book of a seed stays the same.
Result<> History::describe(CommandContext& context, const Customer& customer, int number) {
    QStringList tags;
    if (number % 6 == 1)
        tags.append(u"VIP"_s);
    if (customer.address.country != "FR"_L1 && number % 2 == 0)
        tags.append(u"Export"_s);
    if (number % 9 == 4)
        tags.append(u"Partenaire"_s);
    if (auto tagged = records::setTags(context, customer.id, tags); !tagged)
        return tagged;
    if (number % 8 != 2)
        return {};
    CustomerNote note;
    note.customerId = customer.id;
    note.text = number % 16 == 2 ? u"Préfère être appelé le matin."_s
                                 : u"La comptabilité valide les factures le 10 et le 25 du mois."_s;
    const auto saved = records::saveNote(context, note);
    return saved ? Result<>() : Result<>(saved.error());
}

Result<> History::live(QDate month) {
    m_clock->setDay(month);
    if (auto used = useVouchers(month); !used)
        return used;
    const QDate last = month.addMonths(1).addDays(-1);
    auto lived = command(Permission::ManageSubscriptions, u"live a month"_s, [&](CommandContext& context) -> Result<> {
        if (auto subscribed = subscribe(context, month); !subscribed)
            return subscribed;
        return endSome(context, month);
    });
    if (!lived)
        return lived;
    std::vector<Customer> customers;
    customers.reserve(m_clients.size());
    for (const Client& client : m_clients)
        customers.push_back(client.customer);
    if (auto licensed = m_licences.live(month, monthsLived(month), m_options.months, customers); !licensed)
        return licensed;
    if (auto named = m_domains.live(month, m_options.today); !named)
        return named;
    m_clock->setDay(last);
    if (auto received = receive(last); !received)
        return received;

    RunRequest request;
    request.until = last;
    request.confirmOldPeriods = true;
    request.operation = OperationId::create();
    JobContext quiet;
    const auto run = BillingRun(m_database, *m_clock).issue(m_actor, request, quiet);
    if (!run)
        return run.error();
    if (auto planned = planPayments(run->id); !planned)
        return planned;
    if (month.month() % 5 != 0)
        return {};
    return command(Permission::CreditInvoices, u"credit sample invoice"_s,
                   [&](CommandContext& context) { return creditOne(context, last); });
}

/// Three vouchers of four are claimed in the month that follows, most of these applied a month later; the others lapse.
/// One can still be claimed when the book is looked at.
Result<> History::useVouchers(QDate month) {
    VoucherService vouchers(m_database, *m_clock);
    const auto ids = vouchers.ids(m_actor, {}, {.column = VoucherColumn::Code, .descending = false});
    const auto rows = ids ? vouchers.rows(m_actor, *ids) : Result<std::vector<VoucherRow>>(ids.error());
    if (!rows)
        return rows.error();
    bool waits = false;
    for (const VoucherRow& row : *rows) {
        const Voucher& voucher = row.voucher;
        if (row.state == VoucherState::Available && voucher.claimUntil > m_options.today && !waits) {
            waits = true;
        } else if (row.state == VoucherState::Available && voucher.purchasedOn < month && row.id.value % 4 != 0) {
            if (auto claimed = vouchers.claim(m_actor, row.id, voucher.version, OperationId::create()); !claimed)
                return claimed;
        } else if (row.state == VoucherState::Claimed && *voucher.claimedOn < month && row.id.value % 3 != 0) {
            const VoucherUse use{
                .site = u"www.client-%1.example"_s.arg(row.customerId.value), .start = month, .domain = {}};
            const auto client =
                std::ranges::find(m_clients, row.customerId, [](const Client& each) { return each.customer.id; });
            if (auto applied = vouchers.apply(m_actor, row.id, use, voucher.version, OperationId::create(),
                                              groundsOf(client->customer, month));
                !applied)
                return applied.error();
        }
    }
    return {};
}

/// A third of the customers subscribe from the first month on; the rest come evenly, and those who are there take more.
Result<> History::subscribe(CommandContext& context, QDate month) {
    const int wanted = m_options.customers * subscriptionsPerCustomer;
    const int lived = monthsLived(month) + 1;
    const auto by = [&](int all) {
        return m_options.months == 1 ? all : all / 3 + (all - all / 3) * lived / m_options.months;
    };
    const int target = by(wanted);
    const int customers = std::max(1, by(m_options.customers));
    for (; m_started < target; ++m_started) {
        const auto index = static_cast<size_t>(m_arrived < customers ? m_arrived++ : below(m_arrived));
        const QDate start = month.addDays(below(28));
        if (auto added = addSubscription(context, m_clients[index], start); !added)
            return added;
    }
    return {};
}

Result<> History::addSubscription(CommandContext& context, Client& client, QDate start) {
    int total = 0;
    for (const PlanLine& line : demo::plans())
        total += line.weight;
    int drawn = below(total);
    size_t chosen = 0;
    for (const PlanLine& line : demo::plans()) {
        if (drawn < line.weight)
            break;
        drawn -= line.weight;
        ++chosen;
    }
    // The last of all comes with a voucher that can still be claimed.
    if (m_started + 1 == m_options.customers * subscriptionsPerCustomer)
        chosen = static_cast<size_t>(std::ranges::find(m_plans, u"SITE-Y"_s, &Plan::code) - m_plans.begin());
    const Plan& plan = m_plans[chosen];
    Subscription draft;
    draft.customerId = client.customer.id;
    draft.planId = plan.id;
    draft.startDate = start;
    if (plan.pricing == PricingModel::PerUnit)
        draft.quantity = Quantity::fromInteger(plan.billing == BillingType::OneOff ? 1 + below(3) : 1 + below(12));
    if (plan.code == "SITE-Y"_L1)
        draft.renewal = {.months = 12, .from = {}, .noticeDays = 30, .autoRenews = true};
    if (plan.billing == BillingType::Recurring && chance(12))
        draft.discount = Rate::fromMillionths(50'000LL * (1 + below(4)));
    // One in six stays without a site: the list shows them as unassigned.
    if (!chance(16)) {
        const auto workspaces = WorkspaceStore(context.session).workspaces(client.customer.id);
        const auto site =
            records::ensureSite(context, workspaces.front().id,
                                chance(75) ? u"www.client-%1.example"_s.arg(client.customer.id.value)
                                           : u"boutique.client-%1.example"_s.arg(client.customer.id.value));
        if (!site)
            return site.error();
        draft.siteId = *site;
    }
    draft.promotion = promotionFor(context, draft, client);
    const auto id = records::createSubscription(context, draft, start);
    if (!id)
        return id.error();
    if (auto agreed = agree(context, client.customer, *id, start); !agreed)
        return agreed;
    if (plan.billing == BillingType::Recurring && plan.intervalUnit != IntervalUnit::Year)
        m_running.push_back(*id);
    return {};
}

/// Now and then somebody leaves, at once or at a day that lies ahead.
Result<> History::endSome(CommandContext& context, QDate month) {
    SubscriptionStore store(context.session);
    const QDate lastMonth = QDate(m_options.today.year(), m_options.today.month(), 1).addMonths(-1);
    const int leaving = month == lastMonth ? 4 : m_running.size() > 20 && chance(70) ? 1 : 0;
    for (int i = 0; i < leaving && !m_running.empty(); ++i) {
        const auto index = static_cast<size_t>(below(static_cast<int>(m_running.size())));
        const SubscriptionId id = m_running[index];
        m_running.erase(m_running.begin() + static_cast<std::ptrdiff_t>(index));
        const auto before = store.subscription(id);
        if (!before)
            continue;
        Subscription after = *before;
        const QDate from = std::max(month, before->billedUntil.value_or(before->startDate));
        after.lastDay = from.addDays(month == lastMonth ? 20 + below(60) : 8 + below(30));
        if (auto changed = records::changeSubscription(context, *before, after, u"ends_on"_s, *after.lastDay); !changed)
            return changed;
    }
    return {};
}

Result<> History::planPayments(BillingRunId run) {
    if (!run.isValid())
        return {};
    return m_database.read([&](Session& session) -> Result<> {
        InvoiceFilter filter;
        filter.run = run;
        InvoiceQuery query(session, m_options.today);
        for (const InvoiceRow& row : query.rows(query.ids(filter, InvoiceColumn::Number, false, -1))) {
            const auto client = std::find_if(m_clients.begin(), m_clients.end(), [&row](const Client& candidate) {
                return candidate.customer.id == row.customerId;
            });
            if (client == m_clients.end() || row.gross.isZero())
                continue;
            const bool recent = row.issueDate.daysTo(m_options.today) < 130;
            if (!client->pays && recent)
                continue;
            SettlementDraft draft;
            draft.invoiceId = row.id;
            draft.receivedOn = std::max(row.issueDate, row.dueDate.addDays(client->delay));
            draft.method = client->customer.collectionMethod;
            if (draft.method == CollectionMethod::Transfer || draft.method == CollectionMethod::Cheque)
                draft.reference = (draft.method == CollectionMethod::Transfer ? u"VIR "_s : u"CHQ "_s) %
                                  QString::number(100'000 + below(900'000));
            if (draft.receivedOn <= m_options.today)
                m_payments.emplace(draft.receivedOn, draft);
        }
        return {};
    });
}

Result<> History::receive(QDate until) {
    const auto end = m_payments.upper_bound(until);
    if (m_payments.begin() == end)
        return {};
    auto received =
        command(Permission::RecordPayments, u"receive sample payments"_s, [&](CommandContext& context) -> Result<> {
            for (auto it = m_payments.begin(); it != end; ++it) {
                const auto payment = settling::settle(context, it->second, until);
                // Credited meanwhile: nothing is open any more.
                if (!payment && payment.error().code != ErrorCode::Conflict)
                    return payment.error();
            }
            return {};
        });
    if (received)
        m_payments.erase(m_payments.begin(), end);
    return received;
}

Result<> History::creditOne(CommandContext& context, QDate day) {
    InvoiceFilter filter;
    filter.status = InvoiceFilter::Status::ToCollect;
    const std::vector<qint64> open = InvoiceQuery(context.session, day).ids(filter, InvoiceColumn::Number, true, 20);
    if (open.empty())
        return {};
    constexpr std::array reasons{u"Prestation non rendue", u"Erreur de quantité", u"Geste commercial",
                                 u"Facturé à la mauvaise entité"};
    const InvoiceId id{open[static_cast<size_t>(below(static_cast<int>(open.size())))]};
    const QString reason = QString::fromUtf16(reasons[static_cast<size_t>(below(static_cast<int>(reasons.size())))]);
    const auto note = settling::credit(context, id, reason, day);
    return note ? Result<>() : Result<>(note.error());
}

} // namespace quittance::demo
