#include "common/FactList.h"

#include "common/PlainText.h"

#include <QGridLayout>

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
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 8, 4, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* label = new PlainLabel(fact.label, "muted", content);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto* value = new PlainLabel(fact.value, nullptr, content);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row++, 1);
    }
    grid->setRowStretch(row, 1);
    setWidget(content);
}

} // namespace quittance
