# Where things lie in an installed tree. The programs find their data relative to themselves, so the tree
# may be moved; app/installation.h holds the same paths.
include(GNUInstallDirs)
set(STEMMA_DATA_DIR ${CMAKE_INSTALL_DATADIR}/stemma)
set(STEMMA_WEIGHTS_DIR ${STEMMA_DATA_DIR}/weights)
set(STEMMA_TRANSLATIONS_DIR ${STEMMA_DATA_DIR}/translations)
set(STEMMA_DEMO_DIR ${STEMMA_DATA_DIR}/demo)
