#include "common/BulkFailures.h"

#include "common/Banner.h"

#include <QEvent>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 5; ///< in sight; the others scroll

} // namespace

BulkFailures::BulkFailures(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_table(new ReasonTable(u"bulkFailuresTable"_s, this)) {
    setObjectName(u"bulkFailures"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_banner);
    layout->addWidget(m_table);
    m_banner->setDismissible(true);
    m_table->setMaximumRows(mostRows);
    connect(m_banner, &Banner::dismissed, this, [this] { setFailures({}, true); });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        std::vector<qint64> ids;
        for (const ReasonTable::Reason& reason : m_table->reasons())
            ids.push_back(reason.id);
        emit selectionRequested(ids);
    });
    connect(m_table, &ReasonTable::opened, this, &BulkFailures::opened);
    hide();
}

void BulkFailures::setFailures(std::vector<ReasonTable::Reason> failures, bool selectable) {
    m_selectable = selectable;
    m_table->setReasons(std::move(failures));
    setVisible(!m_table->reasons().empty());
    retranslate();
}

void BulkFailures::retranslate() {
    const int failed = static_cast<int>(m_table->reasons().size());
    if (failed > 0)
        m_banner->show(Tone::Warning, tr("%Ln rows were not changed.", "", failed),
                       m_selectable ? tr("Select them") : QString());
    m_table->setHeadings(tr("Not changed"), tr("Why"));
    m_table->setAccessibleName(tr("What was not changed"));
}

void BulkFailures::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quittance
