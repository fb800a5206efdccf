#pragma once

#include <QListWidget>

namespace quittance {

/// Entries to be ticked, far enough apart to be hit, with text of any size.
class TickList final : public QListWidget {
    Q_OBJECT
public:
    TickList(const QString& name, QWidget* parent);

    /// `value` is what ticked() tells of it.
    QListWidgetItem* add(const QString& text, const QVariant& value, Qt::CheckState state);
    QVariantList ticked() const;
    /// As high as so many entries at least, and at most (0: as there is room).
    void setRows(int least, int most = 0);

private:
    void fit();

    int m_least = 0;
    int m_most = 0;
};

} // namespace quittance
