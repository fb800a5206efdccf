#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <atomic>

namespace quittance {

/// The window's language, switched live: loads the translators, tells the locale that figures and dates are shown in.
/// Widgets answer QEvent::LanguageChange by setting their texts again (`retranslate()`). Switched on the GUI thread;
/// code, locale and formats may be asked for on any, by exports for one.
class Language : public QObject {
    Q_OBJECT
public:
    static Language& instance();

    /// "fr" or "en"; anything else becomes English. Empty: the system's.
    void setLanguage(const QString& code);
    QString code() const;
    /// French of France or English of Great Britain, with typographic grouping.
    static QLocale locale();
    /// The languages that exist, by code and own name.
    static QList<QPair<QString, QString>> available();

    static QString date(QDate date);     ///< "31/01/2026"; empty for a null date
    static QString longDate(QDate date); ///< "31 January 2026"
    static QString dateTime(const QDateTime& moment);
    static QString number(qint64 value); ///< grouped

signals:
    /// After the translators changed; widgets have their LanguageChange event by then or get it next.
    void changed();

private:
    explicit Language(QObject* parent);

    std::atomic<bool> m_french = false;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace quittance
