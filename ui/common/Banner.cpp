#include "common/Banner.h"

#include "base/Error.h"
#include "common/ActionButton.h"
#include "common/PlainText.h"
#include "common/StyleProperty.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iconName(Tone tone) {
    switch (tone) {
    case Tone::Success: return u"check-circle"_s;
    case Tone::Warning: return u"exclamation-triangle"_s;
    case Tone::Danger: return u"exclamation-octagon"_s;
    default: return u"info-circle"_s;
    }
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      m_icon(new PlainLabel({}, nullptr, this)),
      m_text(new PlainLabel({}, nullptr, this)),
      m_detail(new PlainLabel({}, "caption", this)),
      m_details(new ActionButton(ActionButton::Kind::Link, this)),
      m_action(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_close(new ActionButton(ActionButton::Kind::Ghost, this)) {
    setProperty("role", u"banner"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"bannerText"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(u"bannerActionButton"_s);
    auto* const row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_details);
    row->addWidget(m_action);
    row->addWidget(m_close);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 10, 8);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_detail);
    m_detail->hide();
    m_close->hide();
    connect(m_details, &QPushButton::clicked, this, [this] { m_detail->setVisible(m_detail->isHidden()); });
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    connect(&Theme::instance(), &Theme::changed, this, &Banner::showIcon);
    retranslate();
    hide();
}

void Banner::show(Tone tone, const QString& text, const QString& actionText, const QString& detail) {
    m_tone = tone;
    setStyleProperty(this, "tone", toneName(tone));
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->hide();
    m_details->setVisible(!detail.isEmpty());
    m_action->setVisible(!actionText.isEmpty());
    m_action->setLabel(actionText);
    setAccessibleName(text);
    showIcon();
    QFrame::show();
}

void Banner::showError(const Error& error, const QString& actionText) {
    show(error.code == ErrorCode::Cancelled ? Tone::Info : Tone::Danger, error.message, actionText, error.detail);
}

void Banner::setDismissible(bool dismissible) { m_close->setVisible(dismissible); }

QString Banner::text() const { return m_text->text(); }

void Banner::showIcon() {
    m_icon->setPixmap(
        Icons::pixmap(iconName(m_tone), Metrics::scaled(18), Theme::tokens().foreground(m_tone), devicePixelRatioF()));
}

void Banner::retranslate() {
    m_details->setLabel(tr("Details"));
    m_close->setLabel({}, u"x-lg"_s);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
}

void Banner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace quittance
