#pragma once

#include <QComboBox>

namespace quittance {

/// A country, chosen by typing a part of its name. France and the neighbours it trades with most stand first.
class CountryCombo : public QComboBox {
    Q_OBJECT
public:
    explicit CountryCombo(QWidget* parent = nullptr);
    /// ISO 3166-1 alpha-2; empty: none chosen.
    QString code() const;
    void setCode(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill();
};

} // namespace quittance
