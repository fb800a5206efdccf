#pragma once

#include "common/FormDialog.h"

#include <map>

class QComboBox;

namespace quittance {

class PlainLabel;

/// The site that many services are for: each gets the one of that name in its own workspace, which is made where it is
/// not there. Below stands who is touched.
class BulkSiteDialog final : public FormDialog {
    Q_OBJECT
public:
    BulkSiteDialog(Book& book, std::vector<qint64> subscriptions, QWidget* parent);

    /// The site's name after it was accepted; empty: unassigned.
    const QString& site() const { return m_wanted; }
    /// Those for which that is another site than they have, and the name of the one that each has (empty: none).
    std::map<qint64, QString> touched() const;

protected:
    void retranslate() override;
    void save() override;

private:
    struct Service {
        qint64 id = 0;
        std::pair<qint64, QString> workspace; ///< customer and name
        QString site;
    };
    struct Outlook {
        std::vector<Service> services;
        std::map<std::pair<qint64, QString>, QStringList> sites; ///< of each workspace
    };
    static Result<Outlook> look(Services& services, const Actor& actor, std::span<const qint64> subscriptions);
    void load();
    void fill();
    std::optional<QString> chosen() const; ///< none: nothing yet
    void show();

    std::vector<qint64> m_subscriptions;
    std::optional<Outlook> m_outlook;
    QString m_wanted;
    QComboBox* m_site;
    PlainLabel* m_effect;
};

} // namespace quittance
