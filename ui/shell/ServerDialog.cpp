#include "shell/ServerDialog.h"

#include "base/Result.h"
#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/PlainText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ServerDialog::ServerDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Connect to a server"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("Connect to your team’s book"), "h2", this));
    m_banner = new Banner(this);
    m_banner->hide();
    layout->addWidget(m_banner);

    auto* form = new FormLayout(this, 2);
    m_host = new QLineEdit(form);
    m_port = new QLineEdit(u"5432"_s, form);
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_database = new QLineEdit(form);
    m_user = new QLineEdit(form);
    m_password = new QLineEdit(form);
    m_password->setEchoMode(QLineEdit::Password);
    m_security = new QComboBox(form);
    m_security->addItem(tr("Encrypted, certificate checked"), u"verify-full"_s);
    m_security->addItem(tr("Encrypted, certificate not checked"), u"require"_s);
    m_security->addItem(tr("Not encrypted (this computer or a trusted network)"), u"disable"_s);
    m_remember = new QCheckBox(tr("Keep the password in the system’s keychain"), form);
    for (auto&& [widget, name] : {std::pair<QWidget*, const char*>{m_host, "hostEdit"},
                                  {m_port, "portEdit"},
                                  {m_database, "databaseEdit"},
                                  {m_user, "userEdit"},
                                  {m_password, "passwordEdit"},
                                  {m_security, "securityCombo"},
                                  {m_remember, "rememberCheck"}})
        widget->setObjectName(QString::fromLatin1(name));

    auto* host = form->addField(u"host"_s, m_host);
    host->setLabel(tr("&Server"));
    host->setRequired(true);
    host->setHint(tr("A name or an address, or the folder of its socket."));
    form->addField(u"port"_s, m_port)->setLabel(tr("&Port"));
    auto* database = form->addField(u"database"_s, m_database);
    database->setLabel(tr("&Database"));
    database->setRequired(true);
    form->addField(u"user"_s, m_user)->setLabel(tr("&User"));
    form->addField(u"password"_s, m_password)->setLabel(tr("Pass&word"));
    form->addField(u"sslMode"_s, m_security)->setLabel(tr("S&ecurity"));
    form->addWide(m_remember);
    layout->addWidget(form);
    m_errors = new FormErrors(m_banner, this);
    m_errors->bind(form);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setLabel(tr("Cancel"));
    auto* connectButton = new ActionButton(ActionButton::Kind::Primary, this);
    connectButton->setLabel(tr("Connect"));
    connectButton->setDefault(true);
    connectButton->setObjectName(u"connectButton"_s);
    buttons->addWidget(cancel);
    buttons->addWidget(connectButton);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(connectButton, &QPushButton::clicked, this, &ServerDialog::accept);
    setMinimumWidth(560);
}

void ServerDialog::setLocation(const QString& location) {
    const QUrl url(location);
    if (!url.isValid() || url.scheme() != u"postgresql"_s)
        return;
    const QUrlQuery query(url);
    m_host->setText(query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded) : url.host());
    m_port->setText(QString::number(url.port(5432)));
    m_database->setText(url.path().mid(1));
    m_user->setText(url.userName());
    const int security = m_security->findData(query.queryItemValue(u"sslmode"_s));
    m_security->setCurrentIndex(qMax(0, security));
    m_password->setFocus();
}

void ServerDialog::setKeychainAvailable(bool available) {
    m_remember->setEnabled(available);
    m_remember->setChecked(available);
    m_remember->setToolTip(available ? QString()
                                     : tr("There is no keychain on this computer: the password is asked each time."));
}

void ServerDialog::showProblem(const QString& message) { m_banner->show(Tone::Danger, message); }

QString ServerDialog::location() const {
    QUrl url;
    url.setScheme(u"postgresql"_s);
    QUrlQuery query;
    const QString host = m_host->text().trimmed();
    if (host.startsWith(u'/'))
        query.addQueryItem(u"host"_s, host);
    else
        url.setHost(host);
    url.setUserName(m_user->text().trimmed());
    if (const int port = m_port->text().toInt(); port != 0 && port != 5432)
        url.setPort(port);
    url.setPath(u'/' + m_database->text().trimmed());
    if (const QString mode = m_security->currentData().toString(); mode != "verify-full"_L1 && !host.startsWith(u'/'))
        query.addQueryItem(u"sslmode"_s, mode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString ServerDialog::password() const { return m_password->text(); }

bool ServerDialog::rememberPassword() const { return m_remember->isEnabled() && m_remember->isChecked(); }

void ServerDialog::accept() {
    std::vector<Error> errors;
    if (m_host->text().trimmed().isEmpty())
        errors.push_back(invalid(tr("Which server? Your administrator knows its name."), u"host"_s));
    if (m_database->text().trimmed().isEmpty())
        errors.push_back(invalid(tr("Which database? Your administrator knows its name."), u"database"_s));
    if (m_errors->show(errors))
        QDialog::accept();
}

} // namespace quittance
