#pragma once

#include "domain/billing/BillingEngine.h"

#include <QStringList>

namespace quittance::test {

/// A French customer of a French seller; tests add subscriptions and change what they are about.
class Book {
public:
    Book() {
        company.address.country = QStringLiteral("FR");
        customer.id = CustomerId{1};
        customer.name = QStringLiteral("Atelier Nuñez");
        customer.address.country = QStringLiteral("FR");
    }

    BillableSubscription& add(QDate start, const QString& price = QStringLiteral("30"), int count = 1,
                              IntervalUnit unit = IntervalUnit::Month) {
        BillableSubscription& item = items.emplace_back();
        const auto number = static_cast<qint64>(items.size());
        item.product.nameFr = QStringLiteral("Forfait Studio");
        item.product.nameEn = QStringLiteral("Studio plan");
        item.plan.nameFr = QStringLiteral("Basique");
        item.plan.nameEn = QStringLiteral("Basic");
        item.plan.code = QStringLiteral("BASIC");
        item.plan.intervalCount = count;
        item.plan.intervalUnit = unit;
        item.price.amount = parseDecimal<UnitPrice>(price).value();
        item.subscription.id = SubscriptionId{number};
        item.subscription.workspaceId = WorkspaceId{number};
        item.subscription.code = QStringLiteral("S%1").arg(number, 6, 10, QChar(u'0'));
        item.subscription.startDate = start;
        item.subscription.anchorDate = start;
        return item;
    }

    Proposal bill(QDate until) const {
        const auto proposal = propose({company, customer, items, until, rates});
        return proposal ? *proposal : Proposal{};
    }
    std::vector<ProposedLine> lines(QDate until) const {
        const Proposal proposal = bill(until);
        return proposal.invoices.empty() ? std::vector<ProposedLine>{} : proposal.invoices.front().lines;
    }
    /// "2026-01-31/2026-02-27 29/30 29.00", first and last day, share unless whole, net.
    QStringList texts(QDate until) const {
        QStringList result;
        for (const ProposedLine& line : lines(until)) {
            QString text = line.period.start.toString(Qt::ISODate) % u'/' % line.period.lastDay().toString(Qt::ISODate);
            if (!line.share.isWhole())
                text += QStringLiteral(" %1/%2").arg(line.share.used).arg(line.share.total);
            result.append(text % u' ' % line.net.toString());
        }
        return result;
    }

    Company company;
    Customer customer;
    std::vector<BillableSubscription> items;
    DestinationRates rates;
};

inline Money euros(const char* text) { return Money::parse(QString::fromLatin1(text), Currency::eur()).value(); }

} // namespace quittance::test
