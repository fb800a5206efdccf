#include "common/FactList.h"

#include "common/PlainText.h"

#include <QGridLayout>

#include <utility>

namespace quittance {

namespace {

constexpr int between = 16;
constexpr int rightMargin = 4;

} // namespace

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
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 8, rightMargin, 8);
    m_grid->setHorizontalSpacing(between);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_rows.clear();
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* label = new PlainLabel(fact.label, "muted", content);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto* value = new PlainLabel(fact.value, nullptr, content);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows.push_back({label, value, false});
        place(m_rows.size() - 1);
    }
    m_grid->setRowStretch(2 * static_cast<int>(m_rows.size()), 1);
    setWidget(content);
    arrange();
    updateGeometry();
}

void FactList::place(size_t index) {
    const Row& row = m_rows[index];
    const int line = 2 * static_cast<int>(index);
    m_grid->removeWidget(row.label);
    m_grid->removeWidget(row.value);
    m_grid->addWidget(row.label, line, 0, 1, row.isLong ? 2 : 1);
    if (row.isLong)
        m_grid->addWidget(row.value, line + 1, 0, 1, 2);
    else
        m_grid->addWidget(row.value, line, 1);
}

// A word that is longer than the place beside the labels, as an e-mail address may be, goes below its label.
void FactList::arrange() {
    int labels = 0;
    for (const Row& row : m_rows)
        labels = qMax(labels, row.label->sizeHint().width());
    const int room = viewport()->width() - labels - between - rightMargin;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const bool isLong = row.value->minimumSizeHint().width() > room;
        if (std::exchange(row.isLong, isLong) != isLong)
            place(i);
    }
}

void FactList::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
    if (m_whole)
        updateGeometry();
}

QSize FactList::sizeHint() const {
    return m_whole ? QSize(QScrollArea::sizeHint().width(), minimumSizeHint().height()) : QScrollArea::sizeHint();
}

QSize FactList::minimumSizeHint() const {
    const QSize least = QScrollArea::minimumSizeHint();
    if (!m_whole || !m_grid)
        return least;
    return {least.width(), m_grid->totalHeightForWidth(qMax(viewport()->width(), least.width()))};
}

} // namespace quittance
