#include "common/PlainText.h"

#include "common/Language.h"
#include "common/StyleProperty.h"

#include <QEvent>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

QString plainTooltip(const QString& text) {
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString quoted(const QString& text) {
    return Language::instance().code() == u"fr"_s ? QString(u"«\u00A0"_s + text + u"\u00A0»"_s)
                                                  : QString(u"“"_s + text + u"”"_s);
}

PlainLabel::PlainLabel(const QString& text, const char* role, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    if (role)
        setProperty("role", QString::fromLatin1(role));
    setText(text);
}

void PlainLabel::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateShown();
}

void PlainLabel::setRole(const char* role) { setStyleProperty(this, "role", QString::fromLatin1(role)); }

void PlainLabel::setElided(bool elided) {
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Expanding : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    updateShown();
}

QSize PlainLabel::minimumSizeHint() const {
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(fontMetrics().horizontalAdvance(u"…"_s) * 2);
    return size;
}

QSize PlainLabel::sizeHint() const {
    QSize size = QLabel::sizeHint();
    if (m_elided)
        size.setWidth(fontMetrics().horizontalAdvance(m_text) + 2);
    return size;
}

void PlainLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (m_elided)
        updateShown();
}

void PlainLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (m_elided && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        updateShown();
}

void PlainLabel::updateShown() {
    const QString shown =
        m_elided && width() > 0 ? fontMetrics().elidedText(m_text, Qt::ElideRight, contentsRect().width()) : m_text;
    if (shown != QLabel::text())
        QLabel::setText(shown);
    if (m_elided)
        setToolTip(shown == m_text ? QString() : plainTooltip(m_text));
}

} // namespace quittance
