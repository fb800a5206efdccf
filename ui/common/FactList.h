#pragma once

#include <QScrollArea>
#include <QString>

#include <vector>

class QGridLayout;

namespace quittance {

class PlainLabel;

/// Facts of one thing, label and value in two columns; plain text that can be selected. Empty values are left out.
class FactList : public QScrollArea {
    Q_OBJECT
public:
    struct Fact {
        QString label;
        QString value;
    };
    explicit FactList(QWidget* parent = nullptr);
    void setFacts(const std::vector<Fact>& facts);
    /// Where something around it scrolls: never less high than its facts.
    void setWhole() { m_whole = true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        PlainLabel* label;
        PlainLabel* value;
        bool isLong; ///< the value stands below the label
    };
    void place(size_t index);
    void arrange();

    bool m_whole = false;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
};

} // namespace quittance
