#pragma once

#include "shell/MainWindow.h"
#include "theme/Theme.h"

#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace quittance {

/// One way to look at the window: language, theme, size, text size.
struct View {
    QString language;
    Theme::Mode theme = Theme::Mode::Light;
    QSize size;
    int fontScale = 100; ///< percent

    /// "fr-dark-1280x800", "en-light-1280x800-200"
    QString name() const;
    /// Both languages in every theme and size of window, and with text twice as large where the window scrolls.
    static std::vector<View> all();
};

/// A walk through every page and main dialog of the window on the sample company, as a user sees them. What is looked
/// at is up to the visitor.
class Walk {
public:
    /// Gets the widget of a scene (a window or a dialog) and the scene's name, once all is on the screen.
    using Visitor = std::function<void(QWidget& widget, const QString& scene)>;

    /// Makes the sample company in a folder of its own.
    Walk();
    /// Looks at the start page, before a book is open.
    void start(const View& view, const Visitor& look);
    /// Opens the sample company in the window.
    void openBook();
    /// Every page, side panel and dialog.
    void pages(const View& view, const Visitor& look);

    MainWindow& window() { return *m_window; }
    /// What could not be visited.
    const QStringList& problems() const { return m_problems; }

private:
    void set(const View& view);
    void settle();
    void page(PageKey key, const QString& scene);
    /// The panel of the selected row where it does not open by itself, and back.
    bool openPanel(Page& page);
    void closePanel(Page& page);
    void dashboardTables();
    /// `prepare` does something in the dialog before it is looked at.
    void dialog(PageKey key, const QString& action, const QString& scene,
                const std::function<void(QWidget&)>& prepare = {});
    void several(PageKey key, const QString& action, const QString& scene,
                 const std::function<void(QWidget&)>& prepare = {});
    void failures();
    void movements();
    void modal(const QString& scene, const std::function<void()>& open,
               const std::function<void(QWidget&)>& prepare = {});
    void review();
    void customersInvoices();
    void licences();
    void domains();
    void vouchers();
    void agreements();
    void import();
    void windowDialog(const QString& action, const QString& scene, const std::function<void(QWidget&)>& prepare = {});
    void shell();
    template <typename D, typename... Args>
    void own(const QString& scene, Args&&... args);
    void look(QWidget& widget, const QString& scene);

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
    Visitor m_look;
    QStringList m_problems;
};

} // namespace quittance
