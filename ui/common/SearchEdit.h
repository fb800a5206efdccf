#pragma once

#include <QLineEdit>
#include <QTimer>

namespace quittance {

/// A quick filter: tells what is searched 150 ms after the last key, at once on Enter. Esc clears it, and when it is
/// empty gives the focus on.
class SearchEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchEdit(QWidget* parent = nullptr);
    /// Shown while it is empty; also its accessible name.
    void setHint(const QString& hint);
    /// Sets the text and tells at once.
    void setSearch(const QString& text);
    /// Empties it without telling.
    void reset();
    /// The whole hint fits.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    void searchChanged(const QString& text);
    /// Esc in an empty field.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();
    QTimer m_timer{this};
    QString m_told;
};

} // namespace quittance
