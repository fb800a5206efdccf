#pragma once

#include <QBuffer>
#include <QWidget>

class QPdfDocument;
class QPdfView;

namespace quittance {

class PlainLabel;

/// A document as it will print, from its bytes in memory: fit to the width, scrolled over its pages.
class PdfPreview : public QWidget {
    Q_OBJECT
public:
    explicit PdfPreview(QWidget* parent = nullptr);
    ~PdfPreview() override;

    void setBytes(const QByteArray& pdf);
    /// Shown instead of a page.
    void setMessage(const QString& text);

private:
    QBuffer m_buffer;
    QPdfDocument* m_document;
    QPdfView* m_view;
    PlainLabel* m_message;
};

} // namespace quittance
