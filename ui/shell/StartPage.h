#pragma once

#include <QWidget>

class QHBoxLayout;

namespace quittance {

class ActionButton;
class Banner;
class PlainLabel;
struct Error;

/// What is shown while no book is open: three doors (sample data, a company of one's own, open or connect) and the
/// books used last.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Locations, newest first.
    void setRecent(const QStringList& locations);
    /// While a book is made or opened.
    void setBusy(const QString& text);
    void showError(const Error& error);
    void clearError();

signals:
    void sampleRequested();
    void createRequested();
    void openFileRequested();
    void connectRequested();
    void recentRequested(const QString& location);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void showRecent();

    struct Door {
        QWidget* card;
        PlainLabel* icon;
        PlainLabel* title;
        PlainLabel* text;
        ActionButton* button;
        ActionButton* second = nullptr;
        const char* iconName;
    };
    Door addDoor(QHBoxLayout* row, const char* iconName, const char* buttonName, bool primary);
    void showIcons();

    Banner* m_banner;
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    PlainLabel* m_busy;
    PlainLabel* m_recentTitle;
    QHBoxLayout* m_row = nullptr;
    QWidget* m_doors;
    QWidget* m_recent;
    Door m_sample;
    Door m_create;
    Door m_open;
    QStringList m_locations;
    QString m_busyText;
};

} // namespace quittance
