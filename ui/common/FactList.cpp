#include "common/FactList.h"

#include "common/PlainText.h"

#include <QFormLayout>

namespace quittance {

FactList::FactList(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // values wrap
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Details"));
}

void FactList::setFacts(const std::vector<Fact>& facts) {
    auto* content = new QWidget(this);
    content->setProperty("role", QStringLiteral("plain"));
    auto* rows = new QFormLayout(content);
    rows->setContentsMargins(0, 8, 4, 8);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    rows->setLabelAlignment(Qt::AlignTop | Qt::AlignLeft);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows); // an e-mail address goes below its label before it is cut
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* label = new PlainLabel(fact.label, "muted", content);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto* value = new PlainLabel(fact.value, nullptr, content);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addRow(label, value);
    }
    setWidget(content);
}

} // namespace quittance
