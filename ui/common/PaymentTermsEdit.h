#pragma once

#include "domain/calendar/PaymentTerms.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace quittance {

class NumberEdit;
class PlainLabel;

/// When an invoice is due: net days, end of month, or a day of the month; where allowed also "as the company".
class PaymentTermsEdit : public QWidget {
    Q_OBJECT
public:
    /// `optional`: the terms may be left to the company.
    PaymentTermsEdit(bool optional, QWidget* parent);

    void setTerms(const std::optional<PaymentTerms>& terms);
    std::optional<PaymentTerms> terms() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showNumber();

    bool m_optional;
    QComboBox* m_kind;
    NumberEdit* m_number;
    PlainLabel* m_unit;
};

} // namespace quittance
