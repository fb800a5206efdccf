#pragma once

#include "common/FormDialog.h"
#include "services/VoucherService.h"

class QComboBox;
class QLineEdit;

namespace quittance {

class ConsentFields;
class DateEdit;
class PlainLabel;

/// Applies a claimed voucher to a site of its workspace: where, from when, and what it brings, as it will be billed.
class ApplyVoucherDialog final : public FormDialog {
    Q_OBJECT
public:
    ApplyVoucherDialog(Book& book, VoucherDetail detail, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    VoucherUse use();
    void updatePreview();
    void showPreview(const VoucherPreview& preview);

    VoucherDetail m_detail;
    QComboBox* m_site;
    DateEdit* m_start;
    QLineEdit* m_domain = nullptr; ///< none where it is not for a domain, or may not be ordered
    PlainLabel* m_now;
    PlainLabel* m_then;
    ConsentFields* m_consent;
    quint64 m_previewTicket = 0;
};

} // namespace quittance
