; run: @product(12) == 1716
; run: @singles(16) == 65.99993896484375
; run: @transpose(9) == -218823928
; run: @determinant(5) == 672
; run: @stencil(40) == 840
; run: @dot(1000) == 57370721059
; ModuleID = 'matrix.c'
source_filename = "matrix.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@product.a = internal global [16 x [16 x double]] zeroinitializer, align 16
@product.b = internal global [16 x [16 x double]] zeroinitializer, align 16
@product.c = internal global [16 x [16 x double]] zeroinitializer, align 16
@stencil.cells = internal global [2 x [20 x [20 x i8]]] zeroinitializer, align 16
@dot.a = internal global [1024 x i16] zeroinitializer, align 16
@dot.b = internal global [1024 x i16] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone
define hidden double @product(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %10

10:                                               ; preds = %44, %1
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %2, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %47

14:                                               ; preds = %10
  store i32 0, ptr %4, align 4
  br label %15

15:                                               ; preds = %40, %14
  %16 = load i32, ptr %4, align 4
  %17 = load i32, ptr %2, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %43

19:                                               ; preds = %15
  %20 = load i32, ptr %3, align 4
  %21 = load i32, ptr %4, align 4
  %22 = add nsw i32 %20, %21
  %23 = sitofp i32 %22 to double
  %24 = load i32, ptr %3, align 4
  %25 = getelementptr inbounds [16 x [16 x double]], ptr @product.a, i32 0, i32 %24
  %26 = load i32, ptr %4, align 4
  %27 = getelementptr inbounds [16 x double], ptr %25, i32 0, i32 %26
  store double %23, ptr %27, align 8
  %28 = load i32, ptr %3, align 4
  %29 = load i32, ptr %4, align 4
  %30 = sub nsw i32 %28, %29
  %31 = sitofp i32 %30 to double
  %32 = load i32, ptr %3, align 4
  %33 = getelementptr inbounds [16 x [16 x double]], ptr @product.b, i32 0, i32 %32
  %34 = load i32, ptr %4, align 4
  %35 = getelementptr inbounds [16 x double], ptr %33, i32 0, i32 %34
  store double %31, ptr %35, align 8
  %36 = load i32, ptr %3, align 4
  %37 = getelementptr inbounds [16 x [16 x double]], ptr @product.c, i32 0, i32 %36
  %38 = load i32, ptr %4, align 4
  %39 = getelementptr inbounds [16 x double], ptr %37, i32 0, i32 %38
  store double 0.000000e+00, ptr %39, align 8
  br label %40

40:                                               ; preds = %19
  %41 = load i32, ptr %4, align 4
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %4, align 4
  br label %15, !llvm.loop !2

43:                                               ; preds = %15
  br label %44

44:                                               ; preds = %43
  %45 = load i32, ptr %3, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %3, align 4
  br label %10, !llvm.loop !4

47:                                               ; preds = %10
  store i32 0, ptr %5, align 4
  br label %48

48:                                               ; preds = %87, %47
  %49 = load i32, ptr %5, align 4
  %50 = load i32, ptr %2, align 4
  %51 = icmp slt i32 %49, %50
  br i1 %51, label %52, label %90

52:                                               ; preds = %48
  store i32 0, ptr %6, align 4
  br label %53

53:                                               ; preds = %83, %52
  %54 = load i32, ptr %6, align 4
  %55 = load i32, ptr %2, align 4
  %56 = icmp slt i32 %54, %55
  br i1 %56, label %57, label %86

57:                                               ; preds = %53
  store i32 0, ptr %7, align 4
  br label %58

58:                                               ; preds = %79, %57
  %59 = load i32, ptr %7, align 4
  %60 = load i32, ptr %2, align 4
  %61 = icmp slt i32 %59, %60
  br i1 %61, label %62, label %82

62:                                               ; preds = %58
  %63 = load i32, ptr %5, align 4
  %64 = getelementptr inbounds [16 x [16 x double]], ptr @product.a, i32 0, i32 %63
  %65 = load i32, ptr %6, align 4
  %66 = getelementptr inbounds [16 x double], ptr %64, i32 0, i32 %65
  %67 = load double, ptr %66, align 8
  %68 = load i32, ptr %6, align 4
  %69 = getelementptr inbounds [16 x [16 x double]], ptr @product.b, i32 0, i32 %68
  %70 = load i32, ptr %7, align 4
  %71 = getelementptr inbounds [16 x double], ptr %69, i32 0, i32 %70
  %72 = load double, ptr %71, align 8
  %73 = load i32, ptr %5, align 4
  %74 = getelementptr inbounds [16 x [16 x double]], ptr @product.c, i32 0, i32 %73
  %75 = load i32, ptr %7, align 4
  %76 = getelementptr inbounds [16 x double], ptr %74, i32 0, i32 %75
  %77 = load double, ptr %76, align 8
  %78 = call double @llvm.fmuladd.f64(double %67, double %72, double %77)
  store double %78, ptr %76, align 8
  br label %79

79:                                               ; preds = %62
  %80 = load i32, ptr %7, align 4
  %81 = add nsw i32 %80, 1
  store i32 %81, ptr %7, align 4
  br label %58, !llvm.loop !5

82:                                               ; preds = %58
  br label %83

83:                                               ; preds = %82
  %84 = load i32, ptr %6, align 4
  %85 = add nsw i32 %84, 1
  store i32 %85, ptr %6, align 4
  br label %53, !llvm.loop !6

86:                                               ; preds = %53
  br label %87

87:                                               ; preds = %86
  %88 = load i32, ptr %5, align 4
  %89 = add nsw i32 %88, 1
  store i32 %89, ptr %5, align 4
  br label %48, !llvm.loop !7

90:                                               ; preds = %48
  store double 0.000000e+00, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %91

91:                                               ; preds = %112, %90
  %92 = load i32, ptr %9, align 4
  %93 = load i32, ptr %2, align 4
  %94 = icmp slt i32 %92, %93
  br i1 %94, label %95, label %115

95:                                               ; preds = %91
  %96 = load i32, ptr %9, align 4
  %97 = getelementptr inbounds [16 x [16 x double]], ptr @product.c, i32 0, i32 %96
  %98 = load i32, ptr %9, align 4
  %99 = getelementptr inbounds [16 x double], ptr %97, i32 0, i32 %98
  %100 = load double, ptr %99, align 8
  %101 = load i32, ptr %9, align 4
  %102 = getelementptr inbounds [16 x [16 x double]], ptr @product.c, i32 0, i32 %101
  %103 = load i32, ptr %2, align 4
  %104 = sub nsw i32 %103, 1
  %105 = load i32, ptr %9, align 4
  %106 = sub nsw i32 %104, %105
  %107 = getelementptr inbounds [16 x double], ptr %102, i32 0, i32 %106
  %108 = load double, ptr %107, align 8
  %109 = call double @llvm.fmuladd.f64(double %108, double 5.000000e-01, double %100)
  %110 = load double, ptr %8, align 8
  %111 = fadd double %110, %109
  store double %111, ptr %8, align 8
  br label %112

112:                                              ; preds = %95
  %113 = load i32, ptr %9, align 4
  %114 = add nsw i32 %113, 1
  store i32 %114, ptr %9, align 4
  br label %91, !llvm.loop !8

115:                                              ; preds = %91
  %116 = load double, ptr %8, align 8
  ret double %116
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone
define hidden float @singles(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [64 x float], align 16
  %4 = alloca [64 x float], align 16
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %5, align 4
  br label %8

8:                                                ; preds = %22, %1
  %9 = load i32, ptr %5, align 4
  %10 = icmp slt i32 %9, 64
  br i1 %10, label %11, label %25

11:                                               ; preds = %8
  %12 = load i32, ptr %5, align 4
  %13 = sitofp i32 %12 to float
  %14 = fmul float %13, 5.000000e-01
  %15 = load i32, ptr %5, align 4
  %16 = getelementptr inbounds [64 x float], ptr %3, i32 0, i32 %15
  store float %14, ptr %16, align 4
  %17 = load i32, ptr %5, align 4
  %18 = sub nsw i32 64, %17
  %19 = sitofp i32 %18 to float
  %20 = load i32, ptr %5, align 4
  %21 = getelementptr inbounds [64 x float], ptr %4, i32 0, i32 %20
  store float %19, ptr %21, align 4
  br label %22

22:                                               ; preds = %11
  %23 = load i32, ptr %5, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %5, align 4
  br label %8, !llvm.loop !9

25:                                               ; preds = %8
  store i32 0, ptr %6, align 4
  br label %26

26:                                               ; preds = %48, %25
  %27 = load i32, ptr %6, align 4
  %28 = load i32, ptr %2, align 4
  %29 = icmp slt i32 %27, %28
  br i1 %29, label %30, label %51

30:                                               ; preds = %26
  store i32 0, ptr %7, align 4
  br label %31

31:                                               ; preds = %44, %30
  %32 = load i32, ptr %7, align 4
  %33 = icmp slt i32 %32, 64
  br i1 %33, label %34, label %47

34:                                               ; preds = %31
  %35 = load i32, ptr %7, align 4
  %36 = getelementptr inbounds [64 x float], ptr %4, i32 0, i32 %35
  %37 = load float, ptr %36, align 4
  %38 = load i32, ptr %7, align 4
  %39 = getelementptr inbounds [64 x float], ptr %3, i32 0, i32 %38
  %40 = load float, ptr %39, align 4
  %41 = call float @llvm.fmuladd.f32(float %37, float 5.000000e-01, float %40)
  %42 = load i32, ptr %7, align 4
  %43 = getelementptr inbounds [64 x float], ptr %4, i32 0, i32 %42
  store float %41, ptr %43, align 4
  br label %44

44:                                               ; preds = %34
  %45 = load i32, ptr %7, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %7, align 4
  br label %31, !llvm.loop !10

47:                                               ; preds = %31
  br label %48

48:                                               ; preds = %47
  %49 = load i32, ptr %6, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %6, align 4
  br label %26, !llvm.loop !11

51:                                               ; preds = %26
  %52 = getelementptr inbounds [64 x float], ptr %4, i32 0, i32 3
  %53 = load float, ptr %52, align 4
  %54 = getelementptr inbounds [64 x float], ptr %4, i32 0, i32 63
  %55 = load float, ptr %54, align 4
  %56 = fadd float %53, %55
  ret float %56
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @transpose(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [16 x [16 x i32]], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %4, align 4
  br label %12

12:                                               ; preds = %35, %1
  %13 = load i32, ptr %4, align 4
  %14 = load i32, ptr %2, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %38

16:                                               ; preds = %12
  store i32 0, ptr %5, align 4
  br label %17

17:                                               ; preds = %31, %16
  %18 = load i32, ptr %5, align 4
  %19 = load i32, ptr %2, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %34

21:                                               ; preds = %17
  %22 = load i32, ptr %4, align 4
  %23 = load i32, ptr %2, align 4
  %24 = mul nsw i32 %22, %23
  %25 = load i32, ptr %5, align 4
  %26 = add nsw i32 %24, %25
  %27 = load i32, ptr %4, align 4
  %28 = getelementptr inbounds [16 x [16 x i32]], ptr %3, i32 0, i32 %27
  %29 = load i32, ptr %5, align 4
  %30 = getelementptr inbounds [16 x i32], ptr %28, i32 0, i32 %29
  store i32 %26, ptr %30, align 4
  br label %31

31:                                               ; preds = %21
  %32 = load i32, ptr %5, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %5, align 4
  br label %17, !llvm.loop !12

34:                                               ; preds = %17
  br label %35

35:                                               ; preds = %34
  %36 = load i32, ptr %4, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %4, align 4
  br label %12, !llvm.loop !13

38:                                               ; preds = %12
  store i32 0, ptr %6, align 4
  br label %39

39:                                               ; preds = %72, %38
  %40 = load i32, ptr %6, align 4
  %41 = load i32, ptr %2, align 4
  %42 = icmp slt i32 %40, %41
  br i1 %42, label %43, label %75

43:                                               ; preds = %39
  store i32 0, ptr %7, align 4
  br label %44

44:                                               ; preds = %68, %43
  %45 = load i32, ptr %7, align 4
  %46 = load i32, ptr %6, align 4
  %47 = icmp slt i32 %45, %46
  br i1 %47, label %48, label %71

48:                                               ; preds = %44
  %49 = load i32, ptr %6, align 4
  %50 = getelementptr inbounds [16 x [16 x i32]], ptr %3, i32 0, i32 %49
  %51 = load i32, ptr %7, align 4
  %52 = getelementptr inbounds [16 x i32], ptr %50, i32 0, i32 %51
  %53 = load i32, ptr %52, align 4
  store i32 %53, ptr %8, align 4
  %54 = load i32, ptr %7, align 4
  %55 = getelementptr inbounds [16 x [16 x i32]], ptr %3, i32 0, i32 %54
  %56 = load i32, ptr %6, align 4
  %57 = getelementptr inbounds [16 x i32], ptr %55, i32 0, i32 %56
  %58 = load i32, ptr %57, align 4
  %59 = load i32, ptr %6, align 4
  %60 = getelementptr inbounds [16 x [16 x i32]], ptr %3, i32 0, i32 %59
  %61 = load i32, ptr %7, align 4
  %62 = getelementptr inbounds [16 x i32], ptr %60, i32 0, i32 %61
  store i32 %58, ptr %62, align 4
  %63 = load i32, ptr %8, align 4
  %64 = load i32, ptr %7, align 4
  %65 = getelementptr inbounds [16 x [16 x i32]], ptr %3, i32 0, i32 %64
  %66 = load i32, ptr %6, align 4
  %67 = getelementptr inbounds [16 x i32], ptr %65, i32 0, i32 %66
  store i32 %63, ptr %67, align 4
  br label %68

68:                                               ; preds = %48
  %69 = load i32, ptr %7, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, ptr %7, align 4
  br label %44, !llvm.loop !14

71:                                               ; preds = %44
  br label %72

72:                                               ; preds = %71
  %73 = load i32, ptr %6, align 4
  %74 = add nsw i32 %73, 1
  store i32 %74, ptr %6, align 4
  br label %39, !llvm.loop !15

75:                                               ; preds = %39
  store i32 0, ptr %9, align 4
  store i32 0, ptr %10, align 4
  br label %76

76:                                               ; preds = %98, %75
  %77 = load i32, ptr %10, align 4
  %78 = load i32, ptr %2, align 4
  %79 = icmp slt i32 %77, %78
  br i1 %79, label %80, label %101

80:                                               ; preds = %76
  store i32 0, ptr %11, align 4
  br label %81

81:                                               ; preds = %94, %80
  %82 = load i32, ptr %11, align 4
  %83 = load i32, ptr %2, align 4
  %84 = icmp slt i32 %82, %83
  br i1 %84, label %85, label %97

85:                                               ; preds = %81
  %86 = load i32, ptr %9, align 4
  %87 = mul nsw i32 %86, 3
  %88 = load i32, ptr %10, align 4
  %89 = getelementptr inbounds [16 x [16 x i32]], ptr %3, i32 0, i32 %88
  %90 = load i32, ptr %11, align 4
  %91 = getelementptr inbounds [16 x i32], ptr %89, i32 0, i32 %90
  %92 = load i32, ptr %91, align 4
  %93 = add nsw i32 %87, %92
  store i32 %93, ptr %9, align 4
  br label %94

94:                                               ; preds = %85
  %95 = load i32, ptr %11, align 4
  %96 = add nsw i32 %95, 1
  store i32 %96, ptr %11, align 4
  br label %81, !llvm.loop !16

97:                                               ; preds = %81
  br label %98

98:                                               ; preds = %97
  %99 = load i32, ptr %10, align 4
  %100 = add nsw i32 %99, 1
  store i32 %100, ptr %10, align 4
  br label %76, !llvm.loop !17

101:                                              ; preds = %76
  %102 = load i32, ptr %9, align 4
  ret i32 %102
}

; Function Attrs: noinline nounwind optnone
define hidden double @determinant(i32 noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca i32, align 4
  %4 = alloca [8 x [8 x double]], align 16
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  %13 = alloca i32, align 4
  %14 = alloca double, align 8
  %15 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 0, ptr %5, align 4
  br label %16

16:                                               ; preds = %47, %1
  %17 = load i32, ptr %5, align 4
  %18 = load i32, ptr %3, align 4
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %50

20:                                               ; preds = %16
  store i32 0, ptr %6, align 4
  br label %21

21:                                               ; preds = %43, %20
  %22 = load i32, ptr %6, align 4
  %23 = load i32, ptr %3, align 4
  %24 = icmp slt i32 %22, %23
  br i1 %24, label %25, label %46

25:                                               ; preds = %21
  %26 = load i32, ptr %5, align 4
  %27 = mul nsw i32 %26, 3
  %28 = load i32, ptr %6, align 4
  %29 = load i32, ptr %6, align 4
  %30 = mul nsw i32 %28, %29
  %31 = add nsw i32 %27, %30
  %32 = srem i32 %31, 7
  %33 = load i32, ptr %5, align 4
  %34 = load i32, ptr %6, align 4
  %35 = icmp eq i32 %33, %34
  %36 = zext i1 %35 to i32
  %37 = add nsw i32 %32, %36
  %38 = sitofp i32 %37 to double
  %39 = load i32, ptr %5, align 4
  %40 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %39
  %41 = load i32, ptr %6, align 4
  %42 = getelementptr inbounds [8 x double], ptr %40, i32 0, i32 %41
  store double %38, ptr %42, align 8
  br label %43

43:                                               ; preds = %25
  %44 = load i32, ptr %6, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %6, align 4
  br label %21, !llvm.loop !18

46:                                               ; preds = %21
  br label %47

47:                                               ; preds = %46
  %48 = load i32, ptr %5, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %5, align 4
  br label %16, !llvm.loop !19

50:                                               ; preds = %16
  store double 1.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %51

51:                                               ; preds = %179, %50
  %52 = load i32, ptr %8, align 4
  %53 = load i32, ptr %3, align 4
  %54 = icmp slt i32 %52, %53
  br i1 %54, label %55, label %182

55:                                               ; preds = %51
  %56 = load i32, ptr %8, align 4
  store i32 %56, ptr %9, align 4
  %57 = load i32, ptr %8, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %10, align 4
  br label %59

59:                                               ; preds = %80, %55
  %60 = load i32, ptr %10, align 4
  %61 = load i32, ptr %3, align 4
  %62 = icmp slt i32 %60, %61
  br i1 %62, label %63, label %83

63:                                               ; preds = %59
  %64 = load i32, ptr %10, align 4
  %65 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %64
  %66 = load i32, ptr %8, align 4
  %67 = getelementptr inbounds [8 x double], ptr %65, i32 0, i32 %66
  %68 = load double, ptr %67, align 8
  %69 = call double @llvm.fabs.f64(double %68)
  %70 = load i32, ptr %9, align 4
  %71 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %70
  %72 = load i32, ptr %8, align 4
  %73 = getelementptr inbounds [8 x double], ptr %71, i32 0, i32 %72
  %74 = load double, ptr %73, align 8
  %75 = call double @llvm.fabs.f64(double %74)
  %76 = fcmp ogt double %69, %75
  br i1 %76, label %77, label %79

77:                                               ; preds = %63
  %78 = load i32, ptr %10, align 4
  store i32 %78, ptr %9, align 4
  br label %79

79:                                               ; preds = %77, %63
  br label %80

80:                                               ; preds = %79
  %81 = load i32, ptr %10, align 4
  %82 = add nsw i32 %81, 1
  store i32 %82, ptr %10, align 4
  br label %59, !llvm.loop !20

83:                                               ; preds = %59
  %84 = load i32, ptr %9, align 4
  %85 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %84
  %86 = load i32, ptr %8, align 4
  %87 = getelementptr inbounds [8 x double], ptr %85, i32 0, i32 %86
  %88 = load double, ptr %87, align 8
  %89 = fcmp oeq double %88, 0.000000e+00
  br i1 %89, label %90, label %91

90:                                               ; preds = %83
  store double 0.000000e+00, ptr %2, align 8
  br label %187

91:                                               ; preds = %83
  %92 = load i32, ptr %9, align 4
  %93 = load i32, ptr %8, align 4
  %94 = icmp ne i32 %92, %93
  br i1 %94, label %95, label %126

95:                                               ; preds = %91
  store i32 0, ptr %11, align 4
  br label %96

96:                                               ; preds = %120, %95
  %97 = load i32, ptr %11, align 4
  %98 = load i32, ptr %3, align 4
  %99 = icmp slt i32 %97, %98
  br i1 %99, label %100, label %123

100:                                              ; preds = %96
  %101 = load i32, ptr %8, align 4
  %102 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %101
  %103 = load i32, ptr %11, align 4
  %104 = getelementptr inbounds [8 x double], ptr %102, i32 0, i32 %103
  %105 = load double, ptr %104, align 8
  store double %105, ptr %12, align 8
  %106 = load i32, ptr %9, align 4
  %107 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %106
  %108 = load i32, ptr %11, align 4
  %109 = getelementptr inbounds [8 x double], ptr %107, i32 0, i32 %108
  %110 = load double, ptr %109, align 8
  %111 = load i32, ptr %8, align 4
  %112 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %111
  %113 = load i32, ptr %11, align 4
  %114 = getelementptr inbounds [8 x double], ptr %112, i32 0, i32 %113
  store double %110, ptr %114, align 8
  %115 = load double, ptr %12, align 8
  %116 = load i32, ptr %9, align 4
  %117 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %116
  %118 = load i32, ptr %11, align 4
  %119 = getelementptr inbounds [8 x double], ptr %117, i32 0, i32 %118
  store double %115, ptr %119, align 8
  br label %120

120:                                              ; preds = %100
  %121 = load i32, ptr %11, align 4
  %122 = add nsw i32 %121, 1
  store i32 %122, ptr %11, align 4
  br label %96, !llvm.loop !21

123:                                              ; preds = %96
  %124 = load double, ptr %7, align 8
  %125 = fneg double %124
  store double %125, ptr %7, align 8
  br label %126

126:                                              ; preds = %123, %91
  %127 = load i32, ptr %8, align 4
  %128 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %127
  %129 = load i32, ptr %8, align 4
  %130 = getelementptr inbounds [8 x double], ptr %128, i32 0, i32 %129
  %131 = load double, ptr %130, align 8
  %132 = load double, ptr %7, align 8
  %133 = fmul double %132, %131
  store double %133, ptr %7, align 8
  %134 = load i32, ptr %8, align 4
  %135 = add nsw i32 %134, 1
  store i32 %135, ptr %13, align 4
  br label %136

136:                                              ; preds = %175, %126
  %137 = load i32, ptr %13, align 4
  %138 = load i32, ptr %3, align 4
  %139 = icmp slt i32 %137, %138
  br i1 %139, label %140, label %178

140:                                              ; preds = %136
  %141 = load i32, ptr %13, align 4
  %142 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %141
  %143 = load i32, ptr %8, align 4
  %144 = getelementptr inbounds [8 x double], ptr %142, i32 0, i32 %143
  %145 = load double, ptr %144, align 8
  %146 = load i32, ptr %8, align 4
  %147 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %146
  %148 = load i32, ptr %8, align 4
  %149 = getelementptr inbounds [8 x double], ptr %147, i32 0, i32 %148
  %150 = load double, ptr %149, align 8
  %151 = fdiv double %145, %150
  store double %151, ptr %14, align 8
  %152 = load i32, ptr %8, align 4
  store i32 %152, ptr %15, align 4
  br label %153

153:                                              ; preds = %171, %140
  %154 = load i32, ptr %15, align 4
  %155 = load i32, ptr %3, align 4
  %156 = icmp slt i32 %154, %155
  br i1 %156, label %157, label %174

157:                                              ; preds = %153
  %158 = load double, ptr %14, align 8
  %159 = load i32, ptr %8, align 4
  %160 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %159
  %161 = load i32, ptr %15, align 4
  %162 = getelementptr inbounds [8 x double], ptr %160, i32 0, i32 %161
  %163 = load double, ptr %162, align 8
  %164 = load i32, ptr %13, align 4
  %165 = getelementptr inbounds [8 x [8 x double]], ptr %4, i32 0, i32 %164
  %166 = load i32, ptr %15, align 4
  %167 = getelementptr inbounds [8 x double], ptr %165, i32 0, i32 %166
  %168 = load double, ptr %167, align 8
  %169 = fneg double %158
  %170 = call double @llvm.fmuladd.f64(double %169, double %163, double %168)
  store double %170, ptr %167, align 8
  br label %171

171:                                              ; preds = %157
  %172 = load i32, ptr %15, align 4
  %173 = add nsw i32 %172, 1
  store i32 %173, ptr %15, align 4
  br label %153, !llvm.loop !22

174:                                              ; preds = %153
  br label %175

175:                                              ; preds = %174
  %176 = load i32, ptr %13, align 4
  %177 = add nsw i32 %176, 1
  store i32 %177, ptr %13, align 4
  br label %136, !llvm.loop !23

178:                                              ; preds = %136
  br label %179

179:                                              ; preds = %178
  %180 = load i32, ptr %8, align 4
  %181 = add nsw i32 %180, 1
  store i32 %181, ptr %8, align 4
  br label %51, !llvm.loop !24

182:                                              ; preds = %51
  %183 = load double, ptr %7, align 8
  %184 = fmul double %183, 1.000000e+03
  %185 = call double @llvm.round.f64(double %184)
  %186 = fdiv double %185, 1.000000e+03
  store double %186, ptr %2, align 8
  br label %187

187:                                              ; preds = %182, %90
  %188 = load double, ptr %2, align 8
  ret double %188
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @stencil(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 4
  %7 = alloca ptr, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %16

16:                                               ; preds = %41, %1
  %17 = load i32, ptr %3, align 4
  %18 = icmp slt i32 %17, 20
  br i1 %18, label %19, label %44

19:                                               ; preds = %16
  store i32 0, ptr %4, align 4
  br label %20

20:                                               ; preds = %37, %19
  %21 = load i32, ptr %4, align 4
  %22 = icmp slt i32 %21, 20
  br i1 %22, label %23, label %40

23:                                               ; preds = %20
  %24 = load i32, ptr %3, align 4
  %25 = mul nsw i32 %24, 7
  %26 = load i32, ptr %4, align 4
  %27 = mul nsw i32 %26, 3
  %28 = add nsw i32 %25, %27
  %29 = srem i32 %28, 5
  %30 = icmp eq i32 %29, 0
  %31 = zext i1 %30 to i32
  %32 = trunc i32 %31 to i8
  %33 = load i32, ptr %3, align 4
  %34 = getelementptr inbounds [20 x [20 x i8]], ptr @stencil.cells, i32 0, i32 %33
  %35 = load i32, ptr %4, align 4
  %36 = getelementptr inbounds [20 x i8], ptr %34, i32 0, i32 %35
  store i8 %32, ptr %36, align 1
  br label %37

37:                                               ; preds = %23
  %38 = load i32, ptr %4, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %4, align 4
  br label %20, !llvm.loop !25

40:                                               ; preds = %20
  br label %41

41:                                               ; preds = %40
  %42 = load i32, ptr %3, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %3, align 4
  br label %16, !llvm.loop !26

44:                                               ; preds = %16
  store i32 0, ptr %5, align 4
  br label %45

45:                                               ; preds = %140, %44
  %46 = load i32, ptr %5, align 4
  %47 = load i32, ptr %2, align 4
  %48 = icmp slt i32 %46, %47
  br i1 %48, label %49, label %143

49:                                               ; preds = %45
  %50 = load i32, ptr %5, align 4
  %51 = and i32 %50, 1
  %52 = getelementptr inbounds [2 x [20 x [20 x i8]]], ptr @stencil.cells, i32 0, i32 %51
  %53 = getelementptr inbounds [20 x [20 x i8]], ptr %52, i32 0, i32 0
  store ptr %53, ptr %6, align 4
  %54 = load i32, ptr %5, align 4
  %55 = add nsw i32 %54, 1
  %56 = and i32 %55, 1
  %57 = getelementptr inbounds [2 x [20 x [20 x i8]]], ptr @stencil.cells, i32 0, i32 %56
  %58 = getelementptr inbounds [20 x [20 x i8]], ptr %57, i32 0, i32 0
  store ptr %58, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %59

59:                                               ; preds = %136, %49
  %60 = load i32, ptr %8, align 4
  %61 = icmp slt i32 %60, 20
  br i1 %61, label %62, label %139

62:                                               ; preds = %59
  store i32 0, ptr %9, align 4
  br label %63

63:                                               ; preds = %132, %62
  %64 = load i32, ptr %9, align 4
  %65 = icmp slt i32 %64, 20
  br i1 %65, label %66, label %135

66:                                               ; preds = %63
  store i32 0, ptr %10, align 4
  store i32 -1, ptr %11, align 4
  br label %67

67:                                               ; preds = %103, %66
  %68 = load i32, ptr %11, align 4
  %69 = icmp sle i32 %68, 1
  br i1 %69, label %70, label %106

70:                                               ; preds = %67
  store i32 -1, ptr %12, align 4
  br label %71

71:                                               ; preds = %99, %70
  %72 = load i32, ptr %12, align 4
  %73 = icmp sle i32 %72, 1
  br i1 %73, label %74, label %102

74:                                               ; preds = %71
  %75 = load i32, ptr %11, align 4
  %76 = icmp ne i32 %75, 0
  br i1 %76, label %80, label %77

77:                                               ; preds = %74
  %78 = load i32, ptr %12, align 4
  %79 = icmp ne i32 %78, 0
  br i1 %79, label %80, label %98

80:                                               ; preds = %77, %74
  %81 = load ptr, ptr %6, align 4
  %82 = load i32, ptr %8, align 4
  %83 = load i32, ptr %11, align 4
  %84 = add nsw i32 %82, %83
  %85 = add nsw i32 %84, 20
  %86 = srem i32 %85, 20
  %87 = getelementptr inbounds [20 x i8], ptr %81, i32 %86
  %88 = load i32, ptr %9, align 4
  %89 = load i32, ptr %12, align 4
  %90 = add nsw i32 %88, %89
  %91 = add nsw i32 %90, 20
  %92 = srem i32 %91, 20
  %93 = getelementptr inbounds [20 x i8], ptr %87, i32 0, i32 %92
  %94 = load i8, ptr %93, align 1
  %95 = zext i8 %94 to i32
  %96 = load i32, ptr %10, align 4
  %97 = add nsw i32 %96, %95
  store i32 %97, ptr %10, align 4
  br label %98

98:                                               ; preds = %80, %77
  br label %99

99:                                               ; preds = %98
  %100 = load i32, ptr %12, align 4
  %101 = add nsw i32 %100, 1
  store i32 %101, ptr %12, align 4
  br label %71, !llvm.loop !27

102:                                              ; preds = %71
  br label %103

103:                                              ; preds = %102
  %104 = load i32, ptr %11, align 4
  %105 = add nsw i32 %104, 1
  store i32 %105, ptr %11, align 4
  br label %67, !llvm.loop !28

106:                                              ; preds = %67
  %107 = load i32, ptr %10, align 4
  %108 = icmp eq i32 %107, 3
  br i1 %108, label %123, label %109

109:                                              ; preds = %106
  %110 = load i32, ptr %10, align 4
  %111 = icmp eq i32 %110, 2
  br i1 %111, label %112, label %121

112:                                              ; preds = %109
  %113 = load ptr, ptr %6, align 4
  %114 = load i32, ptr %8, align 4
  %115 = getelementptr inbounds [20 x i8], ptr %113, i32 %114
  %116 = load i32, ptr %9, align 4
  %117 = getelementptr inbounds [20 x i8], ptr %115, i32 0, i32 %116
  %118 = load i8, ptr %117, align 1
  %119 = zext i8 %118 to i32
  %120 = icmp ne i32 %119, 0
  br label %121

121:                                              ; preds = %112, %109
  %122 = phi i1 [ false, %109 ], [ %120, %112 ]
  br label %123

123:                                              ; preds = %121, %106
  %124 = phi i1 [ true, %106 ], [ %122, %121 ]
  %125 = zext i1 %124 to i32
  %126 = trunc i32 %125 to i8
  %127 = load ptr, ptr %7, align 4
  %128 = load i32, ptr %8, align 4
  %129 = getelementptr inbounds [20 x i8], ptr %127, i32 %128
  %130 = load i32, ptr %9, align 4
  %131 = getelementptr inbounds [20 x i8], ptr %129, i32 0, i32 %130
  store i8 %126, ptr %131, align 1
  br label %132

132:                                              ; preds = %123
  %133 = load i32, ptr %9, align 4
  %134 = add nsw i32 %133, 1
  store i32 %134, ptr %9, align 4
  br label %63, !llvm.loop !29

135:                                              ; preds = %63
  br label %136

136:                                              ; preds = %135
  %137 = load i32, ptr %8, align 4
  %138 = add nsw i32 %137, 1
  store i32 %138, ptr %8, align 4
  br label %59, !llvm.loop !30

139:                                              ; preds = %59
  br label %140

140:                                              ; preds = %139
  %141 = load i32, ptr %5, align 4
  %142 = add nsw i32 %141, 1
  store i32 %142, ptr %5, align 4
  br label %45, !llvm.loop !31

143:                                              ; preds = %45
  store i32 0, ptr %13, align 4
  store i32 0, ptr %14, align 4
  br label %144

144:                                              ; preds = %170, %143
  %145 = load i32, ptr %14, align 4
  %146 = icmp slt i32 %145, 20
  br i1 %146, label %147, label %173

147:                                              ; preds = %144
  store i32 0, ptr %15, align 4
  br label %148

148:                                              ; preds = %166, %147
  %149 = load i32, ptr %15, align 4
  %150 = icmp slt i32 %149, 20
  br i1 %150, label %151, label %169

151:                                              ; preds = %148
  %152 = load i32, ptr %2, align 4
  %153 = and i32 %152, 1
  %154 = getelementptr inbounds [2 x [20 x [20 x i8]]], ptr @stencil.cells, i32 0, i32 %153
  %155 = load i32, ptr %14, align 4
  %156 = getelementptr inbounds [20 x [20 x i8]], ptr %154, i32 0, i32 %155
  %157 = load i32, ptr %15, align 4
  %158 = getelementptr inbounds [20 x i8], ptr %156, i32 0, i32 %157
  %159 = load i8, ptr %158, align 1
  %160 = zext i8 %159 to i32
  %161 = load i32, ptr %14, align 4
  %162 = add nsw i32 %161, 1
  %163 = mul nsw i32 %160, %162
  %164 = load i32, ptr %13, align 4
  %165 = add nsw i32 %164, %163
  store i32 %165, ptr %13, align 4
  br label %166

166:                                              ; preds = %151
  %167 = load i32, ptr %15, align 4
  %168 = add nsw i32 %167, 1
  store i32 %168, ptr %15, align 4
  br label %148, !llvm.loop !32

169:                                              ; preds = %148
  br label %170

170:                                              ; preds = %169
  %171 = load i32, ptr %14, align 4
  %172 = add nsw i32 %171, 1
  store i32 %172, ptr %14, align 4
  br label %144, !llvm.loop !33

173:                                              ; preds = %144
  %174 = load i32, ptr %13, align 4
  ret i32 %174
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @dot(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %7

7:                                                ; preds = %22, %1
  %8 = load i32, ptr %3, align 4
  %9 = load i32, ptr %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %25

11:                                               ; preds = %7
  %12 = load i32, ptr %3, align 4
  %13 = mul nsw i32 %12, 37
  %14 = trunc i32 %13 to i16
  %15 = load i32, ptr %3, align 4
  %16 = getelementptr inbounds [1024 x i16], ptr @dot.a, i32 0, i32 %15
  store i16 %14, ptr %16, align 2
  %17 = load i32, ptr %3, align 4
  %18 = sub nsw i32 1000, %17
  %19 = trunc i32 %18 to i16
  %20 = load i32, ptr %3, align 4
  %21 = getelementptr inbounds [1024 x i16], ptr @dot.b, i32 0, i32 %20
  store i16 %19, ptr %21, align 2
  br label %22

22:                                               ; preds = %11
  %23 = load i32, ptr %3, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %3, align 4
  br label %7, !llvm.loop !34

25:                                               ; preds = %7
  store i64 0, ptr %4, align 8
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %26

26:                                               ; preds = %55, %25
  %27 = load i32, ptr %6, align 4
  %28 = load i32, ptr %2, align 4
  %29 = icmp slt i32 %27, %28
  br i1 %29, label %30, label %58

30:                                               ; preds = %26
  %31 = load i32, ptr %6, align 4
  %32 = getelementptr inbounds [1024 x i16], ptr @dot.a, i32 0, i32 %31
  %33 = load i16, ptr %32, align 2
  %34 = sext i16 %33 to i32
  %35 = load i32, ptr %6, align 4
  %36 = getelementptr inbounds [1024 x i16], ptr @dot.b, i32 0, i32 %35
  %37 = load i16, ptr %36, align 2
  %38 = sext i16 %37 to i32
  %39 = mul nsw i32 %34, %38
  %40 = sext i32 %39 to i64
  %41 = load i64, ptr %4, align 8
  %42 = add nsw i64 %41, %40
  store i64 %42, ptr %4, align 8
  %43 = load i32, ptr %6, align 4
  %44 = getelementptr inbounds [1024 x i16], ptr @dot.a, i32 0, i32 %43
  %45 = load i16, ptr %44, align 2
  %46 = sext i16 %45 to i32
  %47 = load i32, ptr %6, align 4
  %48 = getelementptr inbounds [1024 x i16], ptr @dot.b, i32 0, i32 %47
  %49 = load i16, ptr %48, align 2
  %50 = sext i16 %49 to i32
  %51 = icmp sgt i32 %46, %50
  %52 = zext i1 %51 to i32
  %53 = load i32, ptr %5, align 4
  %54 = add nsw i32 %53, %52
  store i32 %54, ptr %5, align 4
  br label %55

55:                                               ; preds = %30
  %56 = load i32, ptr %6, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %6, align 4
  br label %26, !llvm.loop !35

58:                                               ; preds = %26
  %59 = load i64, ptr %4, align 8
  %60 = mul nsw i64 %59, 10
  %61 = load i32, ptr %5, align 4
  %62 = sext i32 %61 to i64
  %63 = add nsw i64 %60, %62
  ret i64 %63
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = distinct !{!6, !3}
!7 = distinct !{!7, !3}
!8 = distinct !{!8, !3}
!9 = distinct !{!9, !3}
!10 = distinct !{!10, !3}
!11 = distinct !{!11, !3}
!12 = distinct !{!12, !3}
!13 = distinct !{!13, !3}
!14 = distinct !{!14, !3}
!15 = distinct !{!15, !3}
!16 = distinct !{!16, !3}
!17 = distinct !{!17, !3}
!18 = distinct !{!18, !3}
!19 = distinct !{!19, !3}
!20 = distinct !{!20, !3}
!21 = distinct !{!21, !3}
!22 = distinct !{!22, !3}
!23 = distinct !{!23, !3}
!24 = distinct !{!24, !3}
!25 = distinct !{!25, !3}
!26 = distinct !{!26, !3}
!27 = distinct !{!27, !3}
!28 = distinct !{!28, !3}
!29 = distinct !{!29, !3}
!30 = distinct !{!30, !3}
!31 = distinct !{!31, !3}
!32 = distinct !{!32, !3}
!33 = distinct !{!33, !3}
!34 = distinct !{!34, !3}
!35 = distinct !{!35, !3}
