#include "common/PaymentTermsEdit.h"

#include "common/NumberEdit.h"
#include "common/PlainText.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int asCompany = -1;

}

PaymentTermsEdit::PaymentTermsEdit(bool optional, QWidget* parent)
    : QWidget(parent),
      m_optional(optional),
      m_kind(new QComboBox(this)),
      m_number(new NumberEdit(this)),
      m_unit(new PlainLabel({}, nullptr, this)) {
    setFocusProxy(m_kind);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_number);
    layout->addWidget(m_unit);
    const auto keepWidth = [this] { m_number->setFixedWidth(Metrics::scaled(64)); };
    keepWidth();
    connect(&Theme::instance(), &Theme::changed, this, keepWidth);
    m_kind->setObjectName(u"paymentTermsKindCombo"_s);
    m_number->setObjectName(u"paymentTermsNumberEdit"_s);
    if (m_optional)
        m_kind->addItem({}, asCompany);
    for (const auto kind :
         {PaymentTerms::Kind::NetDays, PaymentTerms::Kind::EndOfMonth, PaymentTerms::Kind::DayOfMonth})
        m_kind->addItem({}, static_cast<int>(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PaymentTermsEdit::showNumber);
    retranslate();
    m_number->setValue(PaymentTerms().value);
}

void PaymentTermsEdit::setTerms(const std::optional<PaymentTerms>& terms) {
    m_kind->setCurrentIndex(m_kind->findData(terms ? static_cast<int>(terms->kind) : asCompany));
    if (terms)
        m_number->setValue(terms->value);
}

std::optional<PaymentTerms> PaymentTermsEdit::terms() const {
    const int kind = m_kind->currentData().toInt();
    return kind == asCompany ? std::nullopt
                             : std::optional(PaymentTerms{static_cast<PaymentTerms::Kind>(kind), m_number->value()});
}

void PaymentTermsEdit::showNumber() {
    const int kind = m_kind->currentData().toInt();
    const bool dayOfMonth = kind == static_cast<int>(PaymentTerms::Kind::DayOfMonth);
    m_number->setVisible(kind != asCompany);
    m_number->setRange(dayOfMonth ? 1 : 0, dayOfMonth ? 31 : 365);
    m_unit->setVisible(kind != asCompany && !dayOfMonth);
    m_unit->setText(tr(" days").trimmed());
    m_number->setAccessibleName(dayOfMonth ? tr("Day of the month") : tr("Days until the invoice is due"));
}

void PaymentTermsEdit::retranslate() {
    const QStringList names{tr("Net days"), tr("Days, then the end of the month"), tr("On a day of the month")};
    const int first = m_optional ? 1 : 0;
    if (m_optional)
        m_kind->setItemText(0, tr("As the company"));
    for (int i = 0; i < names.size(); ++i)
        m_kind->setItemText(first + i, names.at(i));
    m_kind->setAccessibleName(tr("Payment terms"));
    showNumber();
}

void PaymentTermsEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quittance
