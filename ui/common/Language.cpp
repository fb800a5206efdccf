#include "common/Language.h"

#include <QApplication>
#include <QDateTime>
#include <QLibraryInfo>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

Language::Language(QObject* parent) : QObject(parent) {}

// Qt's French calls the large key "Retour", which a reader takes for the way back: ours is looked up first.
[[maybe_unused]] constexpr const char* ownKeyNames[] = {QT_TRANSLATE_NOOP("QShortcut", "Return")};

Language& Language::instance() {
    static Language* const language = new Language(qApp);
    return *language;
}

void Language::setLanguage(const QString& code) {
    const QString wanted = code.isEmpty() ? QLocale::system().name().left(2) : code;
    m_french = wanted == u"fr"_s;
    QLocale::setDefault(locale());
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + this->code(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/i18n/quittance_"_s + this->code() + u".qm"_s))
        QCoreApplication::installTranslator(&m_program);
    emit changed();
}

QString Language::code() const { return m_french ? u"fr"_s : u"en"_s; }

QLocale Language::locale() {
    static const QLocale french(QLocale::French, QLocale::France);
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return instance().m_french ? french : english;
}

QList<QPair<QString, QString>> Language::available() { return {{u"fr"_s, u"Français"_s}, {u"en"_s, u"English"_s}}; }

QString Language::date(QDate date) { return date.isValid() ? locale().toString(date, u"dd/MM/yyyy"_s) : QString(); }

QString Language::longDate(QDate date) {
    if (!date.isValid())
        return {};
    const QString text = locale().toString(date, u"d MMMM yyyy"_s);
    return instance().m_french && date.day() == 1 ? QString(u"1er"_s + text.mid(1)) : text;
}

QString Language::dateTime(const QDateTime& moment) {
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return date(local.date()) + u' ' + locale().toString(local.time(), u"HH:mm"_s);
}

QString Language::number(qint64 value) { return locale().toString(value); }

} // namespace quittance
