#pragma once

#include "common/FormDialog.h"
#include "domain/company/Terms.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace quittance {

class DateEdit;

/// Adds or changes one version of the subscription agreement or of the privacy terms.
class TermsVersionDialog final : public FormDialog {
    Q_OBJECT
public:
    TermsVersionDialog(Book& book, const TermsVersion& terms, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    TermsVersion draft();

    TermsVersion m_terms;
    QComboBox* m_kind;
    QLineEdit* m_label;
    DateEdit* m_validFrom;
    QLineEdit* m_link;
    QPlainTextEdit* m_text;
};

/// What versions say, one after the other, as plain text.
class TermsTextDialog final : public QDialog {
    Q_OBJECT
public:
    TermsTextDialog(const std::vector<TermsVersion>& terms, QWidget* parent);
};

} // namespace quittance
