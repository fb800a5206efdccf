#include "customers/TagRow.h"

#include "common/ActionButton.h"
#include "common/FlowLayout.h"
#include "common/PlainText.h"

#include <QEvent>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

TagRow::TagRow(QAction* edit, QWidget* parent)
    : QWidget(parent),
      m_flow(new FlowLayout(this, 4, 4)),
      m_edit(new ActionButton(edit, ActionButton::Kind::Ghost, this)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->addWidget(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagRow::setTags(const QStringList& tags) {
    if (m_tags == tags)
        return;
    m_tags = tags;
    fill();
}

void TagRow::fill() {
    for (QWidget* const chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_edit);
    for (const QString& tag : std::as_const(m_tags)) {
        auto* const chip = new QPushButton(this);
        chip->setProperty("kind", u"chip"_s);
        chip->setAutoDefault(false);
        QString text = tag;
        chip->setText(text.replace(u'&', u"&&"_s));
        chip->setAccessibleName(tr("Tag %1").arg(tag));
        chip->setToolTip(plainTooltip(tr("Show the customers with the tag %1").arg(quoted(tag))));
        connect(chip, &QPushButton::clicked, this, [this, tag] { emit tagChosen(tag); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_flow->addWidget(m_edit); // behind the chips, as it is read
    updateGeometry();
}

void TagRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace quittance
