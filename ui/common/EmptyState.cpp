#include "common/EmptyState.h"

#include "common/ActionButton.h"
#include "common/PlainText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new PlainLabel({}, nullptr, this)),
      m_title(new PlainLabel({}, "h2", this)),
      m_text(new PlainLabel({}, "muted", this)),
      m_primary(new ActionButton(ActionButton::Kind::Primary, this)),
      m_secondary(new ActionButton(ActionButton::Kind::Secondary, this)) {
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_primary->setObjectName(u"emptyPrimaryButton"_s);
    m_secondary->setObjectName(u"emptySecondaryButton"_s);
    m_primary->hide();
    m_secondary->hide();
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();
    auto* const inner = new QWidget(this);
    const auto keepWidth = [inner] { inner->setMaximumWidth(Metrics::scaled(460)); };
    keepWidth();
    connect(&Theme::instance(), &Theme::changed, inner, keepWidth);
    auto* const column = new QVBoxLayout(inner);
    column->setSpacing(8);
    column->addWidget(m_icon);
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(buttons);
    auto* const across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(inner, 8);
    across->addStretch(1);
    auto* const layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
    connect(&Theme::instance(), &Theme::changed, this, &EmptyState::showIcon);
}

void EmptyState::setIcon(const QString& iconName) {
    m_iconName = iconName;
    showIcon();
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setActions(QAction* primary, QAction* secondary) {
    m_primary->setAction(primary);
    m_primary->setVisible(primary && primary->isVisible());
    m_secondary->setAction(secondary);
    m_secondary->setVisible(secondary && secondary->isVisible());
}

void EmptyState::showIcon() {
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            Icons::pixmap(m_iconName, Metrics::scaled(Metrics::iconEmpty), Theme::tokens().muted, devicePixelRatioF()));
}

} // namespace quittance
