#include "services/ImportRows.h"
#include "services/Records.h"
#include "services/TimelineText.h"
#include "storage/CompanyStore.h"
#include "storage/CustomerStore.h"

#include <QCoreApplication>
#include <QSet>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(quittance::ImportRun)
};

/// Customers by their code: new ones are made with their workspace, others are brought up to date with the columns that
/// the file has.
class CustomerImporter final : public RowImporter {
public:
    explicit CustomerImporter(CommandContext& context) : m_context(context), m_customers(context.session) {
        if (const auto company = CompanyStore(context.session).company()) {
            m_fresh.currency = company->currency;
            m_fresh.language = company->language;
            m_fresh.address.country = company->address.country;
        }
    }

    std::optional<ImportReport::RowOutcome> apply(ImportRow& row) override {
        const QString code = row.required(u"customer_code"_s);
        if (code.isEmpty())
            return std::nullopt;
        if (m_seen.contains(code)) {
            row.reject(u"customer_code"_s, ImportText::tr("“%1” occurs twice in the file.").arg(code));
            return std::nullopt;
        }
        m_seen.insert(code);

        const auto stored = m_customers.customerByCode(code);
        Customer customer = stored ? *stored : m_fresh;
        customer.code = code;
        fill(row, customer);
        customer = normalised(customer);
        for (const Error& error : validate(customer))
            row.reject(error.field, error.message);
        if (row.isRejected())
            return std::nullopt;
        return write(stored, customer, row);
    }

    void finish() override { m_context.session.changes().add(Noun::Customer); }

private:
    void fill(ImportRow& row, Customer& customer) {
        customer.name = row.required(u"name"_s);
        const auto take = [&row](const char* field, QString& member) {
            const QString name = QString::fromLatin1(field);
            if (row.has(name))
                member = row.text(name);
        };
        take("vat_number", customer.vatNumber);
        take("siren", customer.siren);
        take("address", customer.address.line1);
        take("address_line2", customer.address.line2);
        take("postcode", customer.address.postcode);
        take("city", customer.address.city);
        take("region", customer.address.region);
        take("email", customer.email);
        take("phone", customer.phone);
        take("note", customer.note);
        if (const QString country = row.text(u"country"_s); !country.isEmpty())
            customer.address.country = country.toUpper();
        if (const QString language = row.text(u"language"_s); !language.isEmpty())
            customer.language = language.toLower().left(2);
        const auto choose = [&row](const QString& field, const auto& parse, auto& member) {
            const QString text = row.text(field);
            if (text.isEmpty())
                return;
            if (const auto value = parse(text))
                member = *value;
            else
                row.reject(field, value.error().message);
        };
        choose(u"kind"_s, customerKindFromString, customer.kind);
        choose(u"currency"_s, Currency::fromCode, customer.currency);
        choose(u"collection_method"_s, collectionMethodFromString, customer.collectionMethod);
        if (row.has(u"payment_terms_days"_s)) {
            const auto days = row.integer(u"payment_terms_days"_s, 0, 365);
            customer.paymentTerms =
                days ? std::optional(PaymentTerms{PaymentTerms::Kind::NetDays, *days}) : std::nullopt;
        }
    }

    std::optional<ImportReport::RowOutcome> write(const std::optional<Customer>& stored, const Customer& customer,
                                                  ImportRow& row) {
        ImportReport::RowOutcome outcome{.row = row.line(), .key = customer.code, .label = customer.name};
        if (stored && *stored == customer) {
            outcome.action = u"unchanged"_s;
            return outcome;
        }
        if (const auto saved = records::saveCustomer(m_context, customer); !saved) {
            row.reject(saved.error().field, saved.error().message);
            return std::nullopt;
        }
        outcome.action = stored ? u"update"_s : u"create"_s;
        if (stored)
            outcome.change = changesInWords(toJson(*stored), toJson(customer));
        return outcome;
    }

    CommandContext& m_context;
    CustomerStore m_customers;
    Customer m_fresh;
    QSet<QString> m_seen;
};

} // namespace

std::unique_ptr<RowImporter> customerImporter(CommandContext& context) {
    return std::make_unique<CustomerImporter>(context);
}

} // namespace quittance
