#include "domain/domains/Mailbox.h"

#include "base/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct MailboxText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Mailbox)
};

constexpr qsizetype longestLocal = 64;
constexpr qsizetype longestName = 100;

bool mayStand(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || u"._-+'"_s.contains(c); }

} // namespace

QString displayName(MailboxState state) {
    switch (state) {
    case MailboxState::Scheduled: return MailboxText::tr("Starts later", "mailbox");
    case MailboxState::Active: return MailboxText::tr("Active", "mailbox");
    case MailboxState::Ending: return MailboxText::tr("Ending", "mailbox");
    case MailboxState::Ended: return MailboxText::tr("Ended", "mailbox");
    }
    Q_UNREACHABLE();
}

Result<QString> mailboxLocal(const QString& typed, const DomainName& domain) {
    const auto refused = [](const QString& why) { return invalid(why, u"local"_s); };
    QString local = typed.trimmed().toLower();
    if (const qsizetype at = local.lastIndexOf(u'@'); at >= 0) {
        const auto named = DomainName::parse(local.mid(at + 1));
        if (!named || *named != domain)
            return refused(MailboxText::tr("This address is not one of %1.").arg(domain.shown()));
        local.truncate(at);
    }
    if (local.isEmpty())
        return refused(MailboxText::tr("Enter what stands before the @, for example contact."));
    if (local.size() > longestLocal)
        return refused(MailboxText::tr("At most 64 characters stand before the @."));
    if (const auto bad = std::ranges::find_if_not(local, mayStand); bad != local.end())
        return refused(
            MailboxText::tr("“%1” cannot stand in an address. Letters without accents, digits, dots, hyphens and "
                            "underscores can.")
                .arg(QString(*bad)));
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(".."_L1))
        return refused(MailboxText::tr("A dot stands between two characters, alone."));
    return local;
}

QString addressOf(const QString& local, const DomainName& domain) { return QString(local % u'@' % domain.shown()); }

MailboxState mailboxState(QDate startsOn, std::optional<QDate> lastDay, QDate today) {
    if (lastDay)
        return *lastDay < today ? MailboxState::Ended : MailboxState::Ending;
    return startsOn > today ? MailboxState::Scheduled : MailboxState::Active;
}

std::vector<Error> validate(const Mailbox& mailbox) {
    std::vector<Error> errors;
    if (mailbox.holder.size() > longestName)
        errors.push_back(invalid(MailboxText::tr("Enter at most 100 characters."), u"holder"_s));
    if (!mailbox.startsOn.isValid())
        errors.push_back(invalid(MailboxText::tr("Enter the day from which it is used."), u"startsOn"_s));
    if (!mailbox.subscription && mailbox.provider.isEmpty())
        errors.push_back(invalid(MailboxText::tr("Enter where it was bought."), u"provider"_s));
    if (mailbox.provider.size() > longestName)
        errors.push_back(invalid(MailboxText::tr("Enter at most 100 characters."), u"provider"_s));
    return errors;
}

Mailbox normalised(Mailbox mailbox) {
    mailbox.holder = text::normalisedLine(mailbox.holder, longestName + 1);
    mailbox.provider = text::normalisedLine(mailbox.provider, longestName + 1);
    return mailbox;
}

QJsonObject toJson(const Mailbox& mailbox) {
    QJsonObject json{{u"start_date"_s, mailbox.startsOn.toString(Qt::ISODate)}};
    if (!mailbox.holder.isEmpty())
        json.insert(u"holder"_s, mailbox.holder);
    if (!mailbox.provider.isEmpty())
        json.insert(u"provider"_s, mailbox.provider);
    if (mailbox.lastDay)
        json.insert(u"last_day"_s, mailbox.lastDay->toString(Qt::ISODate));
    return json;
}

} // namespace quittance
