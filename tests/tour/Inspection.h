#pragma once

#include <QHash>
#include <QImage>
#include <QSet>
#include <QStringList>

class QAction;
class QTableView;
class QWidget;

namespace quittance {

/// Finds in a scene what nobody should see: cut labels, elided amounts, faint text, widgets that stick out or have no
/// name, keys that do two things, texts in the other language. Each finding once, "kind | scene | widget | text".
class Inspection {
public:
    /// `language` is the one that is on: a text of the other one is a finding.
    explicit Inspection(const QString& language);

    void inspect(QWidget& scene, const QString& name);
    const QStringList& findings() const { return m_findings; }

private:
    void text(QWidget& widget);
    void fits(QWidget& widget, const QString& text);
    bool isOwn(const QString& text) const;
    void inside(const QWidget& widget);
    void language(const QWidget& widget, const QString& text);
    void contrast(const QWidget& widget, const QString& text, QRect area);
    void table(QTableView& table);
    void name(QWidget& widget);
    void keys();
    void mnemonics();
    void report(const QString& kind, const QWidget& widget, const QString& text);

    QHash<QString, QSet<QString>> m_french; ///< by English text
    QHash<QString, QSet<QString>> m_english;
    QWidget* m_scene = nullptr;
    QString m_name;
    QString m_language;
    QImage m_picture;
    QStringList m_findings;
};

} // namespace quittance
