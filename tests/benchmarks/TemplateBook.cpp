#include "TemplateBook.h"

#include "RunFloor.h"
#include "services/DatabaseService.h"

namespace quittance::bench {

using namespace Qt::Literals::StringLiterals;

void got(Result<> result) {
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

const Actor& owner() {
    static const Actor actor = Actor::owner(u"bench"_s, ActorSource::CommandLine);
    return actor;
}

std::unique_ptr<Services> open(const QString& path, QDate today) {
    return got(DatabaseService::open(path, {}, std::make_shared<FixedClock>(today)));
}

void makeTemplateBook(const QString& path, QDate today) {
    got(DatabaseService::create(path));
    const auto services = open(path, today);
    Company company;
    company.name = u"Bench"_s;
    company.legalForm = u"EI"_s;
    company.siren = u"732829320"_s;
    company.vatNumber = u"FR44732829320"_s;
    company.address = {u"1 rue de la République"_s, {}, u"69001"_s, u"Lyon"_s, {}, u"FR"_s};
    company.latePenaltyLegal = true;
    company.vatOnDebits = true;
    got(services->company.save(owner(), company, OperationId::create()));
    Product product;
    product.nameFr = product.nameEn = u"Hosting"_s;
    product = got(services->catalog.saveProduct(owner(), product, OperationId::create()));
    Plan plan;
    plan.productId = product.id;
    plan.nameFr = plan.nameEn = u"Monthly"_s;
    Price price;
    price.amount = UnitPrice::fromMillionths(19'990'000);
    price.validFrom = QDate(2020, 1, 1);
    plan = got(services->catalog.savePlan(owner(), plan, price, OperationId::create()));
    Customer customer;
    customer.name = u"Template"_s;
    customer.address = {u"2 quai Perrache"_s, {}, u"69002"_s, u"Lyon"_s, {}, u"FR"_s};
    customer = got(services->customers.save(owner(), customer, OperationId::create()));
    Subscription draft;
    draft.customerId = customer.id;
    draft.planId = plan.id;
    draft.startDate = QDate(2030, 1, 1);
    got(services->subscriptions.create(owner(), draft, OperationId::create()));
}

void makeLargeBook(const QString& path, int customers, int perCustomer, int invoices, QDate today) {
    makeTemplateBook(path, today);
    fillBook(path, customers, perCustomer, 0);
    ageBook(path, invoices, today.toString(Qt::ISODate));
    got(open(path, today)->reports.rebuildSummaries(owner(), OperationId::create()));
}

} // namespace quittance::bench
