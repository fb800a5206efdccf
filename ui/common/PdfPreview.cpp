#include "common/PdfPreview.h"

#include "common/PlainText.h"
#include "theme/Theme.h"

#include <QPdfDocument>
#include <QPdfView>
#include <QVBoxLayout>

namespace quittance {

PdfPreview::PdfPreview(QWidget* parent)
    : QWidget(parent),
      m_document(new QPdfDocument(this)),
      m_view(new QPdfView(this)),
      m_message(new PlainLabel({}, "muted", this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Preview of the document"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->hide();
    m_view->setMinimumHeight(Metrics::scaled(220));
    const auto surround = [this] { // else as black as the frames of high contrast
        QPalette palette;
        palette.setColor(QPalette::Dark, Theme::tokens().highContrast ? Theme::tokens().track : Theme::tokens().border);
        m_view->setPalette(palette);
    };
    connect(&Theme::instance(), &Theme::changed, m_view, surround);
    surround();
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message, 1);
}

PdfPreview::~PdfPreview() {
    m_document->close(); // before the buffer that it reads goes
}

void PdfPreview::setBytes(const QByteArray& pdf) {
    m_document->close();
    m_buffer.close();
    m_buffer.setData(pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_message->hide();
    m_view->show();
}

void PdfPreview::setMessage(const QString& text) {
    m_document->close();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_view->setVisible(text.isEmpty());
}

} // namespace quittance
