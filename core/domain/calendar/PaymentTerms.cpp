#include "domain/calendar/PaymentTerms.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate lastOfMonth(QDate day) { return {day.year(), day.month(), day.daysInMonth()}; }

QDate clampedInMonth(QDate month, int day) { return {month.year(), month.month(), std::min(day, month.daysInMonth())}; }

} // namespace

QDate PaymentTerms::dueDate(QDate issueDate) const {
    switch (kind) {
    case Kind::NetDays: return issueDate.addDays(value);
    case Kind::EndOfMonth: return lastOfMonth(issueDate.addDays(value));
    case Kind::DayOfMonth: {
        const QDate sameMonth = clampedInMonth(issueDate, value);
        return sameMonth > issueDate ? sameMonth : clampedInMonth(lastOfMonth(issueDate).addDays(1), value);
    }
    }
    Q_UNREACHABLE();
}

QString toString(PaymentTerms::Kind kind) {
    switch (kind) {
    case PaymentTerms::Kind::NetDays: return u"net_days"_s;
    case PaymentTerms::Kind::EndOfMonth: return u"end_of_month"_s;
    case PaymentTerms::Kind::DayOfMonth: return u"day_of_month"_s;
    }
    Q_UNREACHABLE();
}

Result<PaymentTerms::Kind> paymentTermsKindFromString(QStringView text) {
    using Kind = PaymentTerms::Kind;
    for (const Kind kind : {Kind::NetDays, Kind::EndOfMonth, Kind::DayOfMonth})
        if (text == toString(kind))
            return kind;
    return invalid(
        QCoreApplication::translate("quittance::PaymentTerms",
                                    "“%1” are not payment terms. Use net_days, end_of_month or day_of_month.")
            .arg(text),
        u"paymentTerms"_s);
}

QString displayName(const PaymentTerms& terms) {
    switch (terms.kind) {
    case PaymentTerms::Kind::NetDays:
        return terms.value == 0
                   ? QCoreApplication::translate("quittance::PaymentTerms", "on receipt")
                   : QCoreApplication::translate("quittance::PaymentTerms", "%n days", nullptr, terms.value);
    case PaymentTerms::Kind::EndOfMonth:
        return terms.value == 0 ? QCoreApplication::translate("quittance::PaymentTerms", "end of month")
                                : QCoreApplication::translate("quittance::PaymentTerms", "%n days, end of month",
                                                              nullptr, terms.value);
    case PaymentTerms::Kind::DayOfMonth:
        return QCoreApplication::translate("quittance::PaymentTerms", "on day %1 of the month").arg(terms.value);
    }
    Q_UNREACHABLE();
}

std::vector<Error> validate(const PaymentTerms& terms) {
    if (terms.kind == PaymentTerms::Kind::DayOfMonth && (terms.value < 1 || terms.value > 31))
        return {invalid(
            QCoreApplication::translate("quittance::PaymentTerms", "The day of the month lies between 1 and 31."),
            u"paymentTerms"_s)};
    if (terms.kind != PaymentTerms::Kind::DayOfMonth && (terms.value < 0 || terms.value > 365))
        return {
            invalid(QCoreApplication::translate("quittance::PaymentTerms", "Payment terms lie between 0 and 365 days."),
                    u"paymentTerms"_s)};
    return {};
}

} // namespace quittance
