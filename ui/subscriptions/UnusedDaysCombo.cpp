#include "subscriptions/UnusedDaysCombo.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

UnusedDaysCombo::UnusedDaysCombo(QWidget* parent) : QComboBox(parent) {
    setObjectName(u"unusedDaysCombo"_s);
    for (const UnusedDays each : {UnusedDays::Credit, UnusedDays::Refund, UnusedDays::StayBilled})
        addItem({}, static_cast<int>(each));
}

QString UnusedDaysCombo::labelText() { return tr("Days &billed after it"); }

void UnusedDaysCombo::retranslate() {
    for (int i = 0; i < count(); ++i)
        switch (static_cast<UnusedDays>(itemData(i).toInt())) {
        case UnusedDays::Credit: setItemText(i, tr("Credited on the next invoice")); break;
        case UnusedDays::Refund: setItemText(i, tr("Kept for a refund")); break;
        case UnusedDays::StayBilled: setItemText(i, tr("Stay billed")); break;
        }
}

} // namespace quittance
