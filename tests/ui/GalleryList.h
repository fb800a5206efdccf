#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "domain/invoices/InvoiceRow.h"

namespace quittance {
class Timeline;
}

namespace quittance::gallery {

/// A list page over made-up invoices, delivered late like real ones.
class GalleryList final : public ListPage {
    Q_OBJECT
public:
    enum class Content { Rows, Nothing, NoMatch, Broken };

    GalleryList(Backend& backend, Content content, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void filterChanged() override;
    void showDetail(qint64 id) override;

private:
    Content m_content;
    Rows<InvoiceRow>* m_rows;
    QAction* m_newAction;
    QAction* m_exportAction;
    QAction* m_importAction;
    Timeline* m_timeline;
};

/// The look of every state that a document can have.
StatusLook lookOf(const InvoiceRow& row);

} // namespace quittance::gallery
