#pragma once

#include "common/FormDialog.h"
#include "services/CustomerService.h"

#include <array>

namespace quittance {

class CustomerPicker;
class FlowLayout;

/// Two customers side by side that are one in truth: who survives, which of their values stays, what moves, and what
/// stands against it.
class MergeDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `second` may be invalid: it is then chosen here, with those that may be the same proposed.
    MergeDialog(Book& book, const Customer& first, CustomerId second, QWidget* parent);

    CustomerId survivor() const { return m_survivor; }

protected:
    void retranslate() override;
    void save() override;

private:
    struct Choice; // a value of which one of two stays
    static const std::vector<Choice>& choices();

    void loadProposals();
    void showProposals();
    void load(CustomerId second);
    void fillComparison();
    void showOutcome();
    int side() const; ///< who survives: 0 or 1
    const MergePreview& preview() const { return (*m_previews)[static_cast<size_t>(side())]; }
    CustomerMerge wanted() const;

    Customer m_first;
    CustomerId m_second;
    CustomerId m_survivor;
    std::vector<std::pair<DuplicateSign, CustomerRow>> m_proposals;
    std::optional<std::array<MergePreview, 2>> m_previews; ///< with the first and with the second as survivor
    std::vector<int> m_taken;                              ///< the side of each choice
    int m_side = 0;
    CustomerPicker* m_picker;
    QWidget* m_proposed;
    FlowLayout* m_proposedFlow;
    QWidget* m_host;
    QWidget* m_comparison = nullptr; ///< made again for each pair
    PlainLabel* m_outcome;
};

/// "Same VAT number", "same name"…
QString displayName(DuplicateSign sign);

} // namespace quittance
