#pragma once

#include "common/StatusLook.h"

#include <QFrame>

class QHBoxLayout;

namespace quittance {

class ActionButton;
class PlainLabel;
struct Error;

/// A message inside the page: what happened, what to do, one action, details on demand. Never a bare dialog.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows it. An empty action text shows no button; an empty detail no "Details".
    void show(Tone tone, const QString& text, const QString& actionText = {}, const QString& detail = {});
    void showError(const Error& error, const QString& actionText = {});
    /// May be dismissed by a cross (not by default).
    void setDismissible(bool dismissible);
    Tone tone() const { return m_tone; }
    QString text() const;

signals:
    void actionTriggered();
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();
    void retranslate();

    Tone m_tone = Tone::Info;
    PlainLabel* m_icon;
    PlainLabel* m_text;
    PlainLabel* m_detail;
    ActionButton* m_details;
    ActionButton* m_action;
    ActionButton* m_close;
};

} // namespace quittance
