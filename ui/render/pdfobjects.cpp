// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdfobjects.h"

#include <cstdlib>

namespace ridealong::render {

static bool failed(QPDF_ERROR_CODE code)
{
    return (code & (QPDF_ERRORS)) != 0;
}

PdfObjects::PdfObjects()
    : m_data(qpdf_init())
{
    qpdf_silence_errors(m_data);
    qpdf_set_suppress_warnings(m_data, QPDF_TRUE);
}

PdfObjects::~PdfObjects()
{
    qpdf_cleanup(&m_data);
}

bool PdfObjects::read(const QByteArray &pdf)
{
    return !failed(qpdf_read_memory(m_data, "pdf", pdf.constData(),
                                    static_cast<unsigned long long>(pdf.size()), nullptr)) &&
           qpdf_get_num_pages(m_data) > 0;
}

QByteArray PdfObjects::written()
{
    if (qpdf_has_error(m_data) || failed(qpdf_init_write_memory(m_data)))
        return {};
    qpdf_set_deterministic_ID(m_data, QPDF_TRUE);
    qpdf_set_linearization(m_data, QPDF_TRUE);
    qpdf_set_object_stream_mode(m_data, qpdf_o_generate);
    if (failed(qpdf_write(m_data)))
        return {};
    return {reinterpret_cast<const char *>(qpdf_get_buffer(m_data)),
            qsizetype(qpdf_get_buffer_length(m_data))};
}

void PdfObjects::set(qpdf_oh dictionary, const char *name, qpdf_oh value)
{
    qpdf_oh_replace_key(m_data, dictionary, name, value);
}

void PdfObjects::set(qpdf_oh dictionary, const char *name, size_t value)
{
    set(dictionary, name, count(value));
}

void PdfObjects::set(qpdf_oh dictionary, const char *name, const QString &words)
{
    const QByteArray utf8 = words.toUtf8();
    if (!utf8.isEmpty())
        set(dictionary, name,
            qpdf_oh_new_binary_unicode_string(m_data, utf8.constData(), size_t(utf8.size())));
}

double PdfObjects::heightOf(qpdf_oh page)
{
    return qpdf_oh_get_numeric_value(m_data, qpdf_oh_get_array_item(m_data, key(page, "/MediaBox"), 3));
}

QByteArray PdfObjects::stream(qpdf_oh stream)
{
    unsigned char *bytes = nullptr;
    size_t size = 0;
    if (failed(qpdf_oh_get_stream_data(m_data, stream, qpdf_dl_generalized, nullptr, &bytes, &size)))
        return {};
    QByteArray result(reinterpret_cast<const char *>(bytes), qsizetype(size));
    std::free(bytes);
    return result;
}

void PdfObjects::setStream(qpdf_oh stream, const QByteArray &bytes)
{
    qpdf_oh_replace_stream_data(m_data, stream, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                size_t(bytes.size()), qpdf_oh_new_null(m_data), qpdf_oh_new_null(m_data));
}

} // namespace ridealong::render
