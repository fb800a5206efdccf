#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace quittance {

class Banner;
class FormErrors;

/// Where a team's book is: server, database, user, password. The password goes to the keychain when there is one and
/// the person wants it, and nowhere else.
class ServerDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ServerDialog(QWidget* parent = nullptr);

    /// Fills the fields from a location (without password).
    void setLocation(const QString& location);
    void setKeychainAvailable(bool available);
    /// What was wrong the last time.
    void showProblem(const QString& message);

    QString location() const; ///< without password
    QString password() const;
    bool rememberPassword() const;

    void accept() override;

private:
    Banner* m_banner;
    FormErrors* m_errors;
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QComboBox* m_security;
    QCheckBox* m_remember;
};

} // namespace quittance
