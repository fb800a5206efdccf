#pragma once

#include <QScrollArea>

namespace quittance {

/// The place of a page, or of what a panel shows: as high as the page's smallest height, or as the place itself where
/// that is more. With large text in a small window a page is higher than its place: it scrolls, nothing is squeezed.
///
/// QScrollArea::widgetResizable would give a page whose texts wrap its preferred height, and scroll before it has to.
class PageArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit PageArea(QWidget* parent);
    /// Takes in a page, which was made as a child of viewport(): a page that moves has all its widgets styled again.
    void setPage(QWidget* page);
    /// The area that a page stands in.
    static PageArea* of(const QWidget* page) { return qobject_cast<PageArea*>(page->parentWidget()->parentWidget()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int leastHeight(int width) const;
    void fit();
};

} // namespace quittance
