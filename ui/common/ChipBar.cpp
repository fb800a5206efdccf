#include "common/ChipBar.h"

#include "common/FlowLayout.h"
#include "common/Language.h"

#include <QEvent>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ChipBar::ChipBar(QWidget* parent) : QWidget(parent) {
    auto* const layout = new FlowLayout(this, 6, 6);
    layout->setContentsMargins(0, 0, 0, 0);
    m_group.setExclusive(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_group, &QButtonGroup::idClicked, this, &ChipBar::chosen);
}

void ChipBar::setChip(int key, const QString& text) {
    auto* chip = qobject_cast<QPushButton*>(m_group.button(key));
    if (!chip) {
        chip = new QPushButton(this);
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        if (m_group.buttons().isEmpty()) {
            chip->setChecked(true);
            m_first = key;
        }
        m_group.addButton(chip, key);
        layout()->addWidget(chip);
    }
    chip->setProperty("chipText", text);
    showText(chip);
}

void ChipBar::setCount(int key, std::optional<qint64> count) {
    auto* const chip = qobject_cast<QPushButton*>(m_group.button(key));
    if (!chip)
        return;
    chip->setProperty("chipCount", count ? QVariant(*count) : QVariant());
    showText(chip);
}

void ChipBar::showText(QPushButton* chip) {
    const QVariant count = chip->property("chipCount");
    QString text = chip->property("chipText").toString();
    chip->setAccessibleName(count.isValid() ? QString(text + u", "_s + Language::number(count.toLongLong())) : text);
    text.replace(u'&', u"&&"_s);
    chip->setText(count.isValid() ? QString(text + u"\u2002"_s + Language::number(count.toLongLong())) : text);
}

void ChipBar::setCurrent(int key) {
    if (QAbstractButton* const chip = m_group.button(key))
        chip->setChecked(true);
}

QString ChipBar::currentText() const {
    const QAbstractButton* const chip = m_group.checkedButton();
    return chip ? chip->property("chipText").toString() : QString();
}

void ChipBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        for (QAbstractButton* const chip : m_group.buttons())
            showText(qobject_cast<QPushButton*>(chip));
    QWidget::changeEvent(event);
}

} // namespace quittance
