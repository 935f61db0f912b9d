// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitydialog.h"

#include "gui/copytext.h"
#include "gui/look/measured.h"
#include "gui/widgets/tabledelegate.h"
#include "ui_activity.h"

#include <QHeaderView>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

const QString splitterState = u"activitySplitter"_s;

} // namespace

ActivityDialog::ActivityDialog(models::ActivityModel &model, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ActivityDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sizeOnScreen(*this, 720, 520));
    restoreGeometry(m_settings.state(objectName()));
    m_ui->activityTree->setModel(&model);
    QHeaderView *header = m_ui->activityTree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(models::ActivityModel::Title, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(models::ActivityModel::State, QHeaderView::Stretch);
    header->setSectionResizeMode(models::ActivityModel::Started, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(models::ActivityModel::Duration, QHeaderView::ResizeToContents);
    m_ui->activityTree->setItemDelegate(new TableDelegate(this));
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->restoreState(m_settings.state(splitterState));
    connect(
        m_ui->activityTree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityDialog::showCurrent);
    connect(&model, &models::ActivityModel::progressed, this, &ActivityDialog::showCurrent);
    connect(m_ui->cancelButton, &QPushButton::clicked, this,
        [this] { m_model.cancel(m_ui->activityTree->currentIndex()); });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [this] { copyText(m_ui->logView->toPlainText(), *m_ui->logView); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    m_ui->activityTree->setCurrentIndex(model.index(0, 0));
    m_ui->activityTree->expand(model.index(0, 0));
    showCurrent();
}

ActivityDialog::~ActivityDialog()
{
    m_settings.setState(objectName(), saveGeometry());
    m_settings.setState(splitterState, m_ui->splitter->saveState());
}

void ActivityDialog::showCurrent()
{
    const QModelIndex current = m_ui->activityTree->currentIndex();
    const QString log = m_model.log(current);
    m_ui->logView->setText(log.isEmpty() ? tr("Nothing was done yet since Conche was started.") : log);
    m_ui->cancelButton->setEnabled(m_model.isRunning(current));
    m_ui->copyButton->setEnabled(!log.isEmpty());
}

} // namespace conche::gui
