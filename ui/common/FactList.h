#pragma once

#include <QScrollArea>
#include <QString>

#include <vector>

namespace quittance {

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
};

} // namespace quittance
