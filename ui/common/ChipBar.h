#pragma once

#include <QButtonGroup>
#include <QPushButton>
#include <QWidget>

#include <optional>
#include <type_traits>

namespace quittance {

/// Exclusive filter chips with counts: All 1,284 · Overdue 27. Left and Right move, wraps onto a second line when
/// narrow.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(QWidget* parent = nullptr);

    /// Adds a chip, or sets the text of the one with that key (for retranslation). The first chip is chosen.
    void setChip(int key, const QString& text);
    /// Shows the count behind the text; none hides it.
    void setCount(int key, std::optional<qint64> count);
    /// Chooses without the signal.
    void setCurrent(int key);
    int current() const { return m_group.checkedId(); }
    int first() const { return m_first; }
    bool hasChip(int key) const { return m_group.button(key) != nullptr; }
    QString currentText() const; ///< without its count

    // the same where the chips are the values of an enum
    template <typename Key>
    requires std::is_enum_v<Key>
    void setChip(Key key, const QString& text) { setChip(static_cast<int>(key), text); }
    template <typename Key>
    requires std::is_enum_v<Key>
    void setCount(Key key, qint64 count) { setCount(static_cast<int>(key), std::optional(count)); }
    template <typename Key>
    requires std::is_enum_v<Key>
    void setCurrent(Key key) { setCurrent(static_cast<int>(key)); }
    template <typename Key>
    Key currentAs() const {
        return static_cast<Key>(current());
    }

signals:
    void chosen(int key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText(QPushButton* chip);
    QButtonGroup m_group;
    int m_first = -1;
};

} // namespace quittance
