#pragma once

#include <QLabel>
#include <QString>

namespace quittance {

/// Text for a tool tip that shows exactly these characters: Qt would read markup in it otherwise.
QString plainTooltip(const QString& text);
/// « text » in French, “text” in English.
QString quoted(const QString& text);

/// A label that never reads markup: the only label for text that comes from data.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    /// `role` is one of the style sheet's: h1, h2, kpi, strong, caption, muted, section, label, error.
    explicit PlainLabel(const QString& text = {}, const char* role = nullptr, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// The whole text, even where it is shown shortened.
    QString text() const { return m_text; }
    void setRole(const char* role);
    /// Shortens with "…" to the width that there is, and shows the whole in the tool tip.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateShown();

    QString m_text;
    bool m_elided = false;
};

} // namespace quittance
